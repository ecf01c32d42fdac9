package org.gan4j.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says to people who write JSON what a parser says to those who write parsers. */
enum SyntaxReason {
    MORE("separating root-level values", "more text after the end of the document"),
    COMMENT("maybe a \\(non-standard\\) comment", "JSON has no comments"),
    SINGLE_QUOTE("Unexpected character \\(''' ", "texts and names stand in double quotes"),
    CURLY_QUOTE(
            "Unexpected character \\('[\u2018\u2019\u201c\u201d]' ",
            "texts and names stand in plain double quotes: \""),
    COMMA_BEFORE_END(
            "Unexpected character \\('([]}])' .*(?:double-quote|valid value \\(JSON)",
            "the comma before it is one too many: none stands after the last field or element"),
    COMMA_TWICE("Unexpected character \\(',' .*double-quote", "this comma is one too many"),
    COMMA_FOR_VALUE(
            "Unexpected character \\(',' .*valid value", "this comma is one too many, or a value is missing before it"),
    NO_SUCH_VALUE("Unexpected character \\('(.)' .*expected a valid value", "no value begins with %s"),
    NO_VALUE("Unexpected character \\('}' .*expected a value", "a value is missing before it"),
    NO_NAME("was expecting double-quote to start field name", "a field's name in double quotes must stand here"),
    NO_COLON("was expecting a colon", "a colon must stand between a field's name and its value"),
    NO_COMMA("was expecting comma to separate", "a comma or the end must stand here"),
    UNKNOWN_WORD("Unrecognized token '(.*?)'", "\"%s\" is no value; a text stands in double quotes"),
    OPEN_TEXT(
            "\\(CTRL-CHAR, code 10\\)\\): has to be escaped",
            "a text ends before the line does; write \\n for a line break"),
    TAB("\\(CTRL-CHAR, code 9\\)\\): has to be escaped", "write \\t for a tab in a text"),
    CONTROL_IN_TEXT("\\(CTRL-CHAR, code (\\d+)\\)\\): has to be escaped", "a text has no control character such as %s"),
    CONTROL("\\(CTRL-CHAR, code (\\d+)\\)\\): only regular", "the control character %s does not belong here"),
    HEX_DIGIT("expected a hex-digit", "four hexadecimal digits must follow \\u"),
    ESCAPE("Unrecognized character escape '(.*?)'", "a text has no escape \\%s; a backslash is written \\\\"),
    WRONG_END("Unexpected close marker '(.)': expected '(.)'", "\"%s\" closes what only \"%s\" can close"),
    NOTHING_OPEN("Unexpected close marker '(.)': no open", "\"%s\" closes nothing"),
    LEADING_ZERO("Leading zeroes not allowed", "a number does not begin with a zero before other digits"),
    PLUS("plus sign", "a number has no plus sign before it"),
    NO_DIGIT("in numeric value: (?:Decimal|Exponent|expected digit)", "a digit of the number is missing here");

    private final Pattern message;
    private final String reason;

    SyntaxReason(String message, String reason) {
        this.message = Pattern.compile(message);
        this.reason = reason;
    }

    static String of(JsonProcessingException e) {
        if (e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return "the text ends too early: a quote, brace or bracket is not closed";
        }
        if (e instanceof StreamConstraintsException) {
            return "a number, a name or a text that is too long";
        }
        return "not JSON: " + explain(e.getOriginalMessage());
    }

    private static String explain(String message) {
        for (final SyntaxReason known : values()) {
            final Matcher matcher = known.message.matcher(message);
            if (matcher.find()) {
                return String.format(known.reason, groups(matcher));
            }
        }
        return message;
    }

    private static Object[] groups(Matcher matcher) {
        final Object[] groups = new Object[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.group(i + 1);
        }
        return groups;
    }
}
