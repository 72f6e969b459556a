"""What a person can point at on Explore, by name."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.settled import settled, visit


class Explore:
    """Explore in one browser window."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, address: str = "/") -> Explore:
        visit(self.page, address)
        expect(self.heading).to_be_visible()
        return self

    @property
    def heading(self) -> Locator:
        return self.page.locator("#results")

    @property
    def chips(self) -> Locator:
        return self.page.locator("[data-chip]")

    @property
    def bar(self) -> Locator:
        return self.page.locator(".bar")

    @property
    def onwards(self) -> Locator:
        """The button of the bar, to the results and back."""
        return self.bar.locator("button.way")

    @property
    def empty(self) -> Locator:
        return self.page.locator(".empty")

    def place(self, term: str) -> Locator:
        return self.page.locator(f"button.row[data-term={term}]")

    def open_now(self) -> Explore:
        """Open the row of what cannot wait; on a desk it is open."""
        if not self.page.locator(".now").evaluate("row => row.open"):
            self.page.locator(".now summary").click()
        return self

    def find(self, facet: str, words: str) -> Explore:
        """Open a question and type into its list what is looked for."""
        question = self.page.locator(f"details[data-facet={facet}]")
        if not question.evaluate("details => details.open"):
            self.press(self.question(facet))
        question.get_by_role("textbox").fill(words)
        return self

    def region(self, term: str) -> Locator:
        return self.page.locator(f"svg:not([hidden]) .region[data-term={term}]").first

    def tile(self, term: str) -> Locator:
        return self.page.locator(f".tile[data-term={term}]")

    def finding(self, term: str) -> Locator:
        return self.page.locator(f".finding[data-term={term}]")

    def question(self, facet: str) -> Locator:
        return self.page.locator(f"details[data-facet={facet}] > summary")

    def card(self, condition: str) -> Locator:
        return self.page.locator(f".card[data-condition={condition}]")

    def group(self, group: str) -> Locator:
        return self.page.locator(f"[data-group={group}]")

    def press(self, control: Locator) -> Explore:
        control.click()
        settled(self.page)
        return self

    def ticked(self) -> set[str]:
        return {chip.get_attribute("data-chip") or "" for chip in self.chips.all()}
