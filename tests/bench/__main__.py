"""Every benchmark, one after the other: `make bench`. Figures are ratios or medians of one run."""

from tests.bench import clicks, matching

print("Matching on 3,000 conditions, 1,000 terms, 60,000 statements")
matching.main()
print("\nExplore against an empty default app with one pills widget")
print(clicks.report(*clicks.measure()))
