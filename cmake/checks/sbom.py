#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bill of materials of the built programs as CycloneDX JSON: sbom.py OUTPUT PROGRAM...

Every shared library that the loader would bring in, by the Debian package and version that it comes from, and the
packages of cmake/packages.txt that are loaded or compiled in. The same machine makes the same file.
"""

import json
import pathlib
import platform
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Headers that end up inside the programs without any library.
HEADER_ONLY = ["libboost-dev", "libexpected-dev"]
FIELDS = "${Package}\t${Version}\t${source:Package}\t${Homepage}\t${Architecture}\n"


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def loaded_by(program):
    """path -> whether the program itself asks for it."""
    direct = set(re.findall(r"\(NEEDED\).*\[([^\]]+)\]", said("readelf", "--wide", "--dynamic", program)))
    return {path: name in direct for name, path in re.findall(r"^\s*(\S+) => (/\S+)", said("ldd", program), re.MULTILINE)}


def names_of(path):
    """The names that a package may know a file by: links, and folders that moved under /usr."""
    real = str(pathlib.Path(path).resolve())
    return {path, real, path.removeprefix("/usr"), real.removeprefix("/usr"), f"/usr{path}"}


def owners_of(paths):
    """path -> package, asked for all at once because each asking takes long."""
    known = {}
    asked = subprocess.run(["dpkg-query", "--search", *sorted({name for path in paths for name in names_of(path)})],
                           capture_output=True, text=True, check=False).stdout
    for line in asked.splitlines():
        packages, _, name = line.rpartition(": ")
        known[name] = packages.split(",")[0].split(":")[0]
    return {path: next((known[name] for name in sorted(names_of(path)) if name in known), None) for path in paths}


def packages_of_group(group):
    for line in (ROOT / "cmake" / "packages.txt").read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if parts and parts[0] == group:
            yield parts[1]


def distribution():
    told = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', pathlib.Path("/etc/os-release").read_text(encoding="utf-8"), re.MULTILINE))
    return told.get("ID", "linux"), told.get("VERSION_ID", "")


def component(package, how):
    told = subprocess.run(["dpkg-query", "--show", f"--showformat={FIELDS}", package],
                          capture_output=True, text=True, check=False)
    if told.returncode != 0 or not told.stdout.split("\t")[1]:
        return None
    name, version, source, homepage, architecture = told.stdout.splitlines()[0].split("\t")
    system, release = distribution()
    address = f"pkg:deb/{system}/{name}@{version}?arch={architecture}&distro={system}-{release}"
    made = {"type": "library", "bom-ref": address, "name": name, "version": version, "scope": "required", "purl": address,
            "properties": [{"name": "rooftree:source-package", "value": source}, {"name": "rooftree:how", "value": how}]}
    if homepage:
        made["externalReferences"] = [{"type": "website", "url": homepage}]
    return made


def version_of_rooftree():
    return re.search(r"project\(Rooftree VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)


def hows(programs):
    """package -> linked, compiled in, loaded or indirect."""
    found = {package: "loaded" for package in packages_of_group("run")}
    found.update({package: "compiled in" for package in HEADER_ONLY})
    loaded = [each for program in programs for each in loaded_by(program).items()]
    owners = owners_of({path for path, _ in loaded})
    for path, is_direct in loaded:
        package = owners[path]
        if not package:
            sys.exit(f"{path} comes from no package: only the distribution's libraries may be used (R-81).")
        if is_direct or package not in found:
            found[package] = "linked" if is_direct else "indirect"
    return found


def main():
    output, programs = pathlib.Path(sys.argv[1]), sys.argv[2:]
    components = [made for package, how in sorted(hows(programs).items()) if (made := component(package, how))]
    own = {"type": "application", "bom-ref": "rooftree", "name": "rooftree", "version": version_of_rooftree(),
           "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}
    direct = [made["bom-ref"] for made in components if made["properties"][1]["value"] != "indirect"]
    bill = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": {"component": own, "properties": [{"name": "rooftree:machine", "value": platform.machine()}]},
            "components": components, "dependencies": [{"ref": "rooftree", "dependsOn": direct}]}
    output.write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")
    print(f"{output}: {len(components)} packages, {len(direct)} of them asked for by ourselves.")


main()
