#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts a Synthea bundle down to what the import reads and one of each other type: trim.py IN OUT"""

import json
import sys

KEPT = {"Patient", "Condition", "Encounter", "Observation", "MedicationRequest", "CarePlan", "Goal"}


def main(source, target):
    with open(source, encoding="utf-8") as file:
        bundle = json.load(file)
    seen = set()
    entries = []
    for entry in bundle["entry"]:
        resource = entry["resource"]
        kind = resource["resourceType"]
        if kind in KEPT or kind not in seen:
            resource.pop("text", None)
            entries.append(entry)
        seen.add(kind)
    bundle["entry"] = entries
    with open(target, "w", encoding="utf-8") as file:
        json.dump(bundle, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


main(*sys.argv[1:])
