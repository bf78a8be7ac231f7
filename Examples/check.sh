#!/usr/bin/env bash
# Runs the example's tests: one must fail, at the place in the story, with the words a reader needs; all others must pass.
set -euo pipefail
cd "$(dirname "$0")"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
output=$folder/output
if swift test --disable-xctest --attachments-path "$folder" >"$output" 2>&1; then
  cat "$output" >&2
  echo "the example was to fail, and passed" >&2
  exit 1
fi

line=$(grep -n "within(0...100))" Tests/ExampleTests/StoryInvariants.swift | cut -d: -f1)
missing=0
while IFS= read -r words; do
  grep -qF -- "$words" "$output" || {
    echo "missing: $words" >&2
    missing=1
  }
done <<LINES
Test arrestsAreFew() recorded an issue at strike.txt:7:18
value is within 0…100: >200…∞
"200" (q9kz49rzdnbct), says union
“A day later over 200 people had been arrested, the union said.”
expected at StoryInvariants.swift:$line
Test theSheetIsSound() passed
Test peopleAreCountedInPersons() passed
Test theDeadAreAtMostTheInhabitants() passed
Test countsHaveAMeasure() passed
with 2 issues (including 1 known issue)
LINES
# The failing rows are attached as a sheet: its header and one row.
sheet=$folder/StoryInvariants-$line-failing.csv
if ! [ -f "$sheet" ] || [ "$(grep -c "" "$sheet")" -ne 2 ] || ! grep -q "strike.txt,7,18" "$sheet"; then
  echo "missing: the sheet of failing rows" >&2
  missing=1
fi
if ((missing)); then
  cat "$output" >&2
  exit 1
fi
echo "the example fails where it should, and says so:"
grep -A 4 "arrestsAreFew() recorded" "$output"
