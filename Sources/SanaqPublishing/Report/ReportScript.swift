/// What the page can do beyond being read: search, filter and sort its table, and open what a link leads into.
enum ReportScript {
  /// The hash of `text` that the page's policy admits; the tests say what it should be.
  static let hash = "sha256-Uvb2TUBTEZG+wEQShc2lP2oYES3Zp408OeXXZ2C5s4c="

  /// The comments let XML's readers pass over it.
  static let text = #"""
    /*<![CDATA[*/
    "use strict";
    (() => {
      const part = (name) => document.getElementById("part." + name);
      const form = part("filters"), search = part("search"), shown = part("shown"), body = part("rows").tBodies[0];
      const choices = [["kind", part("kind")], ["measure", part("measure")], ["name", part("name")]];
      const rows = Array.from(body.rows, (row, index) => ({ row, index, words: null }));
      const total = shown.textContent;

      // The address keeps what was asked for, so that it can be sent to somebody.
      const remember = () => {
        const query = new URLSearchParams();
        if (search.value) query.set("q", search.value);
        for (const [key, select] of choices) if (select.value) query.set(key, select.value);
        const text = query.toString();
        try { history.replaceState(null, "", (text ? "?" + text : location.pathname) + location.hash); } catch { /* not everywhere */ }
      };

      const filter = () => {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const wanted = choices.filter(([, select]) => select.value);
        let count = 0;
        for (const entry of rows) {
          if (words.length && entry.words === null) entry.words = entry.row.textContent.toLowerCase();
          const fits = wanted.every(([key, select]) => entry.row.dataset[key] === select.value)
            && words.every((word) => entry.words.includes(word));
          entry.row.hidden = !fits;
          if (fits) count += 1;
        }
        const all = !words.length && !wanted.length;
        shown.textContent = all ? total : "Showing " + count + " of " + rows.length + ".";
      };

      const choose = () => { filter(); remember(); };

      const begin = () => {
        const query = new URLSearchParams(location.search);
        search.value = query.get("q") || "";
        for (const [key, select] of choices) select.value = query.get(key) || "";
        filter();
      };

      const collator = new Intl.Collator("en", { numeric: true });
      const sort = (head, column) => {
        const rising = head.getAttribute("aria-sort") !== "ascending";
        for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", rising ? "ascending" : "descending");
        const key = head.dataset.key;
        const value = (entry) => key ? Number(entry.row.dataset[key]) : entry.row.cells[column].textContent.trim();
        const keyed = rows.map((entry) => ({ entry, value: value(entry) }));
        const order = (a, b) => key ? (a < b ? -1 : a > b ? 1 : 0) : collator.compare(a, b);
        keyed.sort((a, b) => (rising ? 1 : -1) * order(a.value, b.value) || a.entry.index - b.entry.index);
        body.append(...keyed.map(({ entry }) => entry.row));
      };

      Array.from(part("rows").tHead.rows[0].cells).forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        button.addEventListener("click", () => sort(head, column));
        head.replaceChildren(button);
      });

      // A link may lead into something folded or filtered away.
      const land = () => {
        let name = location.hash.slice(1);
        try { name = decodeURIComponent(name); } catch { /* then it is no name of ours */ }
        const target = document.getElementById(name);
        if (!target) return;
        const folded = target.closest("details");
        if (folded) folded.open = true;
        if (target.hidden) { form.reset(); choose(); }
        target.scrollIntoView();
      };

      for (const link of document.querySelectorAll("a[data-choice]")) {
        link.addEventListener("click", () => {
          form.reset();
          choices[1][1].value = link.dataset.choice;
          choose();
        });
      }
      let later = 0;
      search.addEventListener("input", () => { clearTimeout(later); later = setTimeout(choose, 100); });
      for (const [, select] of choices) select.addEventListener("change", choose);
      form.addEventListener("reset", () => setTimeout(choose, 0));
      form.addEventListener("submit", (event) => event.preventDefault());
      addEventListener("hashchange", land);
      addEventListener("beforeprint", () => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      form.hidden = false;
      begin();
      if (location.hash) land();
    })();
    /*]]>*/
    """#
}
