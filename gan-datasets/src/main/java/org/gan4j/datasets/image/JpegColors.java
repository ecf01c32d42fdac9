package org.gan4j.datasets.image;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Rewrites the header of a JPEG so that it states its colour components unambiguously. Decoders disagree where JFIF's or
 * Adobe's segment is missing or where there are both, and on whether to follow a colour profile. This class uses libjpeg's rules:
 * three components are YCbCr with JFIF's segment, else what Adobe's says; without either segment,
 * RGB if they are named R, G and B, else YCbCr; four are what Adobe's segment says, else CMYK. Profiles are ignored.
 */
final class JpegColors {
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    /** Length, name, version 100 and no flags; followed by 0 for RGB, CMYK and grey, 1 for YCbCr, 2 for YCCK. */
    private static final byte[] ADOBE_SEGMENT = {0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0};

    private static final int ADOBE_TRANSFORM = 11;
    private static final int FRAME_COMPONENTS = 5;
    private static final int COMPONENT_BYTES = 3;

    private final ByteArrayOutputStream tables = new ByteArrayOutputStream();
    private String components = "";
    private boolean jfif;
    private boolean adobe;
    private boolean transformed;

    private JpegColors() {}

    /** The same image with another header; the unchanged file if its header is broken, which a decoder reports. */
    static byte[] stated(byte[] file) {
        final ByteBuffer in = ByteBuffer.wrap(file).position(2);
        final JpegColors colors = new JpegColors();
        try {
            for (int marker = nextMarker(in); marker != START_OF_SCAN; marker = nextMarker(in)) {
                final int length = Short.toUnsignedInt(in.getShort(in.position()));
                final ByteBuffer segment = in.slice(in.position(), Math.max(Short.BYTES, length));
                in.position(in.position() + segment.remaining());
                colors.add(marker, StandardCharsets.ISO_8859_1.decode(segment).toString());
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return file;
        }
        return colors.before(file, in.position());
    }

    /** Skips bytes that are not markers, as decoders do. */
    private static int nextMarker(ByteBuffer in) {
        int previous = 0;
        int value = Byte.toUnsignedInt(in.get());
        while (previous != MARKER || value == MARKER || value == 0) {
            previous = value;
            value = Byte.toUnsignedInt(in.get());
        }
        return value;
    }

    /** @param segment one character for each byte, starting with the length */
    private void add(int marker, String segment) {
        final String content = segment.substring(Short.BYTES);
        if (marker == JFIF && content.startsWith("JFIF\0")) {
            jfif = true;
        } else if (marker == ADOBE && content.startsWith("Adobe") && content.length() > ADOBE_TRANSFORM) {
            adobe = true;
            transformed = content.charAt(ADOBE_TRANSFORM) != 0;
        }
        if (!isApplication(marker)) {
            tables.write(MARKER);
            tables.write(marker);
            tables.writeBytes(segment.getBytes(StandardCharsets.ISO_8859_1));
        }
        if (isFrame(marker)) {
            names(content);
        }
    }

    private static boolean isApplication(int marker) {
        return marker >= 0xE0 && marker <= 0xEF;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void names(String frame) {
        final StringBuilder names = new StringBuilder();
        for (int i = FRAME_COMPONENTS + 1; i < frame.length(); i += COMPONENT_BYTES) {
            names.append(frame.charAt(i));
        }
        components = names.toString();
    }

    private byte[] before(byte[] file, int scans) {
        final ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.write(MARKER);
        image.write(START_OF_IMAGE);
        image.write(MARKER);
        image.write(ADOBE);
        image.writeBytes(ADOBE_SEGMENT);
        image.write(transform());
        image.writeBytes(tables.toByteArray());
        image.write(MARKER);
        image.write(START_OF_SCAN);
        image.write(file, scans, file.length - scans);
        return image.toByteArray();
    }

    private int transform() {
        return switch (components.length()) {
            case 3 -> isYCbCr() ? 1 : 0;
            case 4 -> adobe && transformed ? 2 : 0;
            default -> 0;
        };
    }

    private boolean isYCbCr() {
        return jfif || (adobe ? transformed : !components.equals("RGB"));
    }
}
