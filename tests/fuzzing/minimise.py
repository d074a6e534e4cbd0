"""The shortest input that still finds the same: `python tests/fuzzing/minimise.py TARGET FILE`, to standard output.

Halves, quarters and ever smaller stretches are left out as long as the fault stays: same exception, same place. Of what
is slow, see what is repeated in it instead; its piece goes to regressions/TARGET/repeated/.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from targets import TARGETS
from watch import Watch


def minimised(data: bytes, is_same: Callable[[bytes], bool]) -> bytes:
    """Return the shortest input found for which something holds that holds for this one."""
    size = max(len(data) // 2, 1)
    while size and data:
        start = 0
        while start < len(data):
            less = data[:start] + data[start + size :]
            if is_same(less):
                data = less
            else:
                start += size
        size //= 2
    return data


def main() -> None:
    """Minimise the input that the arguments name."""
    name, path = sys.argv[1:]
    watch = Watch(TARGETS[name])
    data = Path(path).read_bytes()
    fault = watch.of(data)
    if fault is None:
        sys.exit(f"{path}: no fault is found by it")
    print(fault.said, file=sys.stderr)  # noqa: T201

    def is_same(less: bytes) -> bool:
        found = watch.of(less)
        return found is not None and found.key == fault.key

    sys.stdout.buffer.write(minimised(data, is_same))


if __name__ == "__main__":
    main()
