"""Runs every sample named on the command line in one process: a start for each would take most of the time."""

import runpy
import sys

for path in sys.argv[1:]:
    print(f"=== {path}", flush=True)
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as ended:
        print(f"exit {ended.code}", flush=True)
