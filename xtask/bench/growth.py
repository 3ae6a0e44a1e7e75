"""How time and memory grow with the number of tickets: import, and questions from process start.

Each size has a workspace of its own; figures are medians of some rounds, and beside each the ratio to what the size
before would give in proportion (1.00: ten times the rows in ten times the time).
"""
import argparse
import os
import statistics
import subprocess
import sys

from bench import measured, remove


def main():
    p = argparse.ArgumentParser()
    for name in ("generator", "place", "qd"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--sizes", default="100000,1000000,10000000")
    p.add_argument("--rounds", type=int, default=3)
    a = p.parse_args()
    env = dict(os.environ, TZ="UTC")
    ws = os.path.join(a.place, "growth.qdeck")
    kpi = [a.qd, "--workspace", ws, "kpi", "--json"]
    questions = [
        ("all data, every KPI", kpi),
        ("a year", kpi + ["--period", "2025"]),
        ("a year beside the last, by channel", kpi + ["--period", "2025", "--compare", "previous", "--by", "channel"]),
    ]
    before = {}
    for size in (int(s) for s in a.sizes.split(",")):
        out = os.path.join(a.place, "data-%d" % size)
        tickets = os.path.join(out, "tickets.csv")
        if not os.path.exists(os.path.join(out, "done")):
            subprocess.run([sys.executable, a.generator, "--tickets", str(size), "--seed", "7", "--only", "tickets",
                            "--out", out], check=True, stdout=subprocess.DEVNULL)
            open(os.path.join(out, "done"), "w").close()
        with open(tickets, "rb") as f:                              # into the page cache
            while f.read(1 << 24):
                pass
        print("%d tickets, %.0f MB" % (size, os.path.getsize(tickets) / 1e6))

        def told(name, rounds):
            wall, cpu, memory = (statistics.median(r[i] for r in rounds) for i in range(3))
            grown = ""
            if name in before:
                rows, then = before[name]
                grown = "  %5.2f of proportion" % (wall / then / (size / rows))
            before[name] = (size, wall)
            print("  %-36s %8.3f s wall %8.3f s CPU %6.0f MiB%s" % (name, wall, cpu, memory, grown), flush=True)

        rounds = []
        for _ in range(1 if size > 2_000_000 else a.rounds):
            remove(ws)
            rounds.append(measured([a.qd, "--workspace", ws, "import", tickets, "--json"], env))
        told("import", rounds)
        for name, command in questions:
            measured(command, env)                                  # columns into the page cache
            told(name, [measured(command, env) for _ in range(a.rounds)])
    remove(ws)


if __name__ == "__main__":
    main()
