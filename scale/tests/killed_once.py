#!/usr/bin/env python3
"""Stands in for the extractor: passes its lines on to the real one, and once, or in every process, kills that midway.

killed_once.py is told by its environment, which Spark's workers inherit:
SANAQ_REAL     the extractor
SANAQ_LOG      a folder: a file is left there for each start and for the kill
SANAQ_AFTER    how many answers come before the kill
"""

import os
import signal
import subprocess
import sys

log = os.environ["SANAQ_LOG"]
open(os.path.join(log, f"start-{os.getpid()}"), "w").close()
real = subprocess.Popen([os.environ["SANAQ_REAL"], *sys.argv[1:]], stdout=subprocess.PIPE)
for number, answer in enumerate(real.stdout):
    if number == int(os.environ["SANAQ_AFTER"]):
        try:
            os.mkdir(os.path.join(log, "kill"))
        except FileExistsError:
            pass
        else:
            real.send_signal(signal.SIGKILL)
            os.kill(os.getpid(), signal.SIGKILL)
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
sys.exit(real.wait())
