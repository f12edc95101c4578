"""Writes CommuneTable.swift and EndedTable.swift from the files that ORIGINS.md names.

    python3 Sources/Communes/table.py FOLDER

FOLDER holds communes.csv, mouvements-communes.csv, departements.csv and
banatic_siren_insee_2024.csv. What is added by hand stands here, with its source in ORIGINS.md.
"""

import csv
import os
import sys
import unicodedata

# The merger the tables of 1 January 2024 do not know.
MERGED = {"93059": ("2025-01-01", "93066")}
# The SIREN of a commune that changed after the tables: unknown is better than stale.
STALE_SIREN = {"93066"}


def key(name):
    """The name as it is looked up: no accent, no case, blanks for hyphens and apostrophes."""
    name = name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae")
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return " ".join(plain.lower().replace("’", "'").replace("-", " ").replace("'", " ").split())


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return list(csv.DictReader(file))


def order(line):
    code, name = line.split(";")[:2]
    return key(name).encode(), code


def swift(path, name, doc, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.write("// swift-format-ignore-file\n// Written by table.py; ORIGINS.md says from what.\n\n")
        file.write(f"/// {doc}\nlet {name} = \"\"\"\n")
        file.write("\n".join(lines) + "\n\"\"\"\n")


def main(folder):
    communes = {r["COM"]: r for r in rows(folder, "communes.csv") if r["TYPECOM"] == "COM"}
    banatic = {r["insee"]: r for r in rows(folder, "banatic_siren_insee_2024.csv")}
    ended = {}
    moves = rows(folder, "mouvements-communes.csv")
    for move in sorted(moves, key=lambda r: r["DATE_EFF"]):
        code = move["COM_AV"]
        if move["TYPECOM_AV"] != "COM" or code in communes:
            continue
        if code not in ended or ended[code][1] != move["DATE_EFF"]:
            ended[code] = (move["LIBELLE_AV"], move["DATE_EFF"], set())
        if move["TYPECOM_AP"] == "COM":
            ended[code][2].add(move["COM_AP"])
    lines = []
    for code, row in communes.items():
        if code in MERGED:
            day, successor = MERGED[code]
            ended[code] = (row["LIBELLE"], day, {successor})
            continue
        siren = "" if code in STALE_SIREN else banatic[code]["siren"]
        lines.append(f"{code};{row['LIBELLE']};{banatic[code]['ptot_2024']};{siren}")
    here = os.path.dirname(os.path.abspath(__file__))
    swift(
        os.path.join(here, "CommuneTable.swift"), "communeTable",
        "Code; name; total population of 2024; SIREN; in the order of the names as looked up.",
        sorted(lines, key=order))
    gone = [
        f"{code};{name};{day};{next(iter(after)) if len(after) == 1 else ''}"
        for code, (name, day, after) in ended.items()
    ]
    swift(
        os.path.join(here, "EndedTable.swift"), "endedTable",
        "Code; last name; first day without it; the only commune that took its place.",
        sorted(gone, key=order))
    swift(
        os.path.join(here, "DepartmentTable.swift"), "departmentTable",
        "Code; name; in the order of the codes.",
        [f"{r['DEP']};{r['LIBELLE']}" for r in rows(folder, "departements.csv")])


main(sys.argv[1])
