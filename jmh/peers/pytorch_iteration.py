#!/usr/bin/env python3
"""Times the iteration of an experiment in PyTorch: the same networks, optimisers and updates as gan4j's.

    python3 jmh/peers/pytorch_iteration.py experiments/mnist.json --batch 128

PyTorch is given what makes it fast: threads that spin until the next operation, memory that is kept, numbers that are flushed
to zero before they get slow, fused optimisers where the version has them; activations in place, dropout and maxout by what is
quick on a CPU; no weight gradients of the discriminator where only the generator learns; real and generated examples in one
minibatch where rows of it know nothing of one another. The data are random bytes of the shape of MNIST's: time does not depend
on them. A BLAS with threads of its own, not OpenMP's, wants GOMP_SPINCOUNT=0.
"""

import argparse
import json
import os
import statistics
import sys
import time

ENVIRONMENT = {
    "GOMP_SPINCOUNT": "100000",
    "OMP_WAIT_POLICY": "PASSIVE",
    "MKL_THREADING_LAYER": "GNU",
    "MALLOC_MMAP_THRESHOLD_": "33554432",
    "MALLOC_TRIM_THRESHOLD_": "2147483647",
}
if any(name not in os.environ for name in ENVIRONMENT):
    os.environ.update({name: value for name, value in ENVIRONMENT.items() if name not in os.environ})
    os.execv(sys.executable, [sys.executable] + sys.argv)

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, max_pool2d

EXAMPLES = 50_000
PIXELS = 784
WARMUPS = 30


class Maxout(nn.Module):
    """As a pooling, [1, units, rows, pieces] with the units side by side in memory: half the time of max(dim)."""

    def __init__(self, width, pieces):
        super().__init__()
        self.pieces = pieces
        self.units = width // pieces

    def forward(self, x):
        planes = x.view(1, -1, self.pieces, self.units).permute(0, 3, 1, 2)
        return max_pool2d(planes, (1, self.pieces)).permute(0, 2, 3, 1).view(-1, self.units)


class Dropout(nn.Module):
    """With 16 random bits a value: PyTorch's own draws a number for each, on one thread."""

    def __init__(self, keep):
        super().__init__()
        self.limit = min(round(65536 * keep) - 32768, 32767)
        self.scale = 1 / keep

    def forward(self, x):
        longs = torch.empty((x.numel() + 3) // 4, dtype=torch.int64).random_(-(2**63), None)
        kept = longs.view(torch.int16)[: x.numel()].view(x.shape) < self.limit
        return x * kept.float().mul_(self.scale)


def network(width, layers):
    """The layers of an experiment's player, from rows of so many values."""
    modules = []
    for layer in layers:
        layer = {"type": layer} if isinstance(layer, str) else layer
        kind = layer["type"]
        if kind == "dense":
            modules.append(nn.Linear(width, layer["units"]))
            width = layer["units"]
        elif kind == "maxout":
            modules.append(Maxout(width, layer["pieces"]))
            width //= layer["pieces"]
        elif kind == "batch-norm":
            modules.append(nn.BatchNorm1d(width, eps=layer.get("epsilon", 1e-5), momentum=1 - layer.get("decay", 0.9)))
        elif kind == "dropout":
            modules.append(Dropout(layer["keep"]))
        elif kind == "leaky-relu":
            modules.append(nn.LeakyReLU(layer["slope"], inplace=True))
        elif kind == "relu":
            modules.append(nn.ReLU(inplace=True))
        elif kind == "sigmoid":
            modules.append(nn.Sigmoid())
        elif kind == "tanh":
            modules.append(nn.Tanh())
        elif kind not in ("flatten", "reshape"):
            sys.exit(f"there is no layer {kind} in this script")
    return nn.Sequential(*modules)


def number(value):
    """A rate as it is at first."""
    return value if not isinstance(value, dict) else value.get("initial", value.get("from", value.get("value")))


def optimizer(parameters, spec):
    spec = {"type": spec} if isinstance(spec, str) else spec
    if spec["type"] == "adam":
        settings = dict(lr=number(spec["rate"]), betas=(spec.get("beta1", 0.9), spec.get("beta2", 0.999)))
        kind = torch.optim.Adam
    else:
        settings = dict(lr=number(spec["rate"]), momentum=number(spec.get("momentum", 0)))
        kind = torch.optim.SGD
    try:
        made = kind(parameters, fused=True, **settings)
        made.param_groups[0]["fused"]  # older versions do not know it for the CPU
        return made
    except (TypeError, RuntimeError, KeyError):
        return kind(parameters, **settings)


class Game:
    def __init__(self, config, batch):
        self.batch = batch
        self.latent = config["latent"]["size"]
        self.generator = network(self.latent, config["generator"]["layers"])
        self.discriminator = network(PIXELS, config["discriminator"]["layers"])
        self.learned_g = list(self.generator.parameters())
        self.learned_d = list(self.discriminator.parameters())
        self.optimizer_g = optimizer(self.learned_g, config["generator"].get("optimizer", "adam"))
        self.optimizer_d = optimizer(self.learned_d, config["discriminator"].get("optimizer", "adam"))
        self.rowwise = not any(isinstance(m, (Dropout, nn.BatchNorm1d)) for m in self.discriminator)
        self.simultaneous = config.get("schedule") == "simultaneous"
        self.data = torch.randint(0, 256, (EXAMPLES, PIXELS), dtype=torch.uint8)
        self.one = torch.ones(batch, 1)
        self.zero = torch.zeros(batch, 1)
        self.one_zero = torch.cat([self.one, self.zero])

    def play(self):
        if self.simultaneous:
            self.move_both()
        else:
            self.move_discriminator()
            self.move_generator()

    def real(self):
        return self.data[torch.randint(0, EXAMPLES, (self.batch,))].float().div_(255)

    def latents(self):
        return torch.randn(self.batch, self.latent)

    def move_discriminator(self):
        with torch.no_grad():
            fake = self.generator(self.latents())
        self.optimizer_d.zero_grad(set_to_none=True)
        if self.rowwise:
            logits = self.discriminator(torch.cat([self.real(), fake]))
            loss = 2 * binary_cross_entropy_with_logits(logits, self.one_zero)
        else:
            loss = self.judged(self.discriminator(self.real()), self.discriminator(fake))
        loss.backward()
        self.optimizer_d.step()

    def move_generator(self):
        self.optimizer_g.zero_grad(set_to_none=True)
        for parameter in self.learned_d:
            parameter.requires_grad_(False)
        logits = self.discriminator(self.generator(self.latents()))
        binary_cross_entropy_with_logits(logits, self.one).backward()
        for parameter in self.learned_d:
            parameter.requires_grad_(True)
        self.optimizer_g.step()

    def move_both(self):
        fake = self.discriminator(self.generator(self.latents()))
        loss_d = self.judged(self.discriminator(self.real()), fake) / 2
        loss_g = binary_cross_entropy_with_logits(fake, self.one)
        gradients_d = torch.autograd.grad(loss_d, self.learned_d, retain_graph=True)
        gradients_g = torch.autograd.grad(loss_g, self.learned_g)
        self.update(self.optimizer_d, self.learned_d, gradients_d)
        self.update(self.optimizer_g, self.learned_g, gradients_g)

    def judged(self, real, fake):
        return binary_cross_entropy_with_logits(real, self.one) + binary_cross_entropy_with_logits(fake, self.zero)

    @staticmethod
    def update(stepper, parameters, gradients):
        for parameter, gradient in zip(parameters, gradients):
            parameter.grad = gradient
        stepper.step()


def timed(run, seconds):
    """Milliseconds a run, over so many seconds."""
    runs = 0
    began = time.perf_counter()
    while True:
        run()
        runs += 1
        elapsed = time.perf_counter() - began
        if elapsed >= seconds:
            return 1e3 * elapsed / runs


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("config", help="the experiment, a JSON file")
    options.add_argument("--batch", type=int, default=128)
    options.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    options.add_argument("--rounds", type=int, default=8, help="turns of 0.3 s; the median counts")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(1)
    with open(given.config, encoding="utf-8") as file:
        config = json.load(file)
    game = Game(config, given.batch)
    side = torch.rand(2048, 2048)
    for _ in range(WARMUPS):
        game.play()
    iteration, product = [], []
    for _ in range(given.rounds):
        iteration.append(timed(game.play, 0.3))
        product.append(timed(lambda: torch.mm(side, side), 0.3))
    print(json.dumps({
        "experiment": config["name"],
        "batchSize": given.batch,
        "millisecondsPerIteration": round(statistics.median(iteration), 3),
        "productGigaflops": round(2 * 2048**3 / statistics.median(product) / 1e6, 1),
        "torch": torch.__version__,
        "threads": given.threads,
    }))


if __name__ == "__main__":
    main()
