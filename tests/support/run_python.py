"""Runs the unittest files of a folder, or one file, and ends with one line that tests/run.sh adds up.

    run_python.py FOLDER|FILE [PATTERN…]      patterns as in unittest -k
"""
import sys
import time
import unittest
from pathlib import Path


class Report(unittest.TextTestResult):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.passed = 0

    def startTest(self, test):
        self._began = time.monotonic()
        super().startTest(test)

    def addSuccess(self, test):
        self.passed += 1
        super().addSuccess(test)

    def stopTest(self, test):
        super().stopTest(test)
        self.stream.writeln(f"  ({time.monotonic() - self._began:.1f} s)")


def main():
    place = Path(sys.argv[1]).resolve()
    folder, files = (place, "*_test.py") if place.is_dir() else (place.parent, place.name)
    sys.path[:0] = [str(folder), str(Path(__file__).resolve().parent)]
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{pattern}*" for pattern in sys.argv[2:]] or None
    suite = loader.discover(str(folder), pattern=files, top_level_dir=str(folder))
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Report).run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    for test, trace in result.failures + result.errors:
        reason = [line for line in trace.splitlines() if line.strip()][-1]
        print(f"FAIL!  : {test.id() if hasattr(test, 'id') else test}: {reason}")
    print(f"Totals: {result.passed} passed, {failed} failed, {len(result.skipped)} skipped")
    return 1 if failed or (result.passed == 0 and not result.skipped) else 0


if __name__ == "__main__":
    sys.exit(main())
