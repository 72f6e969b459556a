"""Every benchmark, one after the other: `make bench`. Figures are ratios or medians of one run."""

from tests.bench import clicks, matching

print("Matching at the shipped size, a middle one and the full one; medians in ms")
matching.main()
print("\nExplore against an empty default app with one pills widget")
print(clicks.report(*clicks.measure()))
