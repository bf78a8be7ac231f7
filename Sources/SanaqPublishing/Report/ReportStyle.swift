/// How the page looks: in light and dark, on wide screens, on phones and on paper.
enum ReportStyle {
  /// The hash of `text` that the page's policy admits; the tests say what it should be.
  static let hash = "sha256-j7MG4wqARk+pLqB3hq4yZci8kYhg18PiK/LCmAKYCnk="

  /// The colours are Okabe and Ito's, which people with any sight of colours tell apart; each has a shape or a line besides.
  static let text = colors + layout + tables + drawings + marks + screens

  private static let colors = #"""
    :root { color-scheme: light dark; --ground: #ffffff; --raised: #f5f6f7; --ink: #1b1d1f; --soft: #55595e; --line: #d5d8db; --link: #005a94; --focus: #d55e00; --plain: #0072b2; --about: #007a5a; --vague: #8a5a00; --vague-ground: #f6c94f; --open: #b34700; --count: #d9ebf7; --money: #d2efe4; --share: #fbe6c2; --time: #f4dfeb; --order: #e4e5e7; --size: #f6f1ae; }
    @media screen and (prefers-color-scheme: dark) { :root { --ground: #15181b; --raised: #1f2327; --ink: #e9e7e3; --soft: #a9aeb4; --line: #3b4147; --link: #7cc6f4; --focus: #ff9d4d; --plain: #56b4e9; --about: #3ecfa1; --vague: #f2c14e; --vague-ground: #5c4300; --open: #ff9d4d; --count: #16384d; --money: #0d3f31; --share: #4d3606; --time: #4a2a3e; --order: #3a3e43; --size: #45420c; } }

    """#

  private static let layout = #"""
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 78rem; padding: 0 1.25rem 3rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 2rem 0 .5rem; letter-spacing: -.01em; }
    h2 { font-size: 1.4rem; margin: 3rem 0 .5rem; padding-top: .75rem; border-top: 3px solid var(--ink); }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
    p { margin: .5rem 0; max-width: 46rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    .lead { font-size: 1.1rem; }
    .soft, .scale { color: var(--soft); font-weight: normal; font-size: .875rem; }
    .note { background: var(--raised); border-inline-start: 4px solid var(--focus); padding: .5rem .75rem; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: -100vw; background: var(--ground); padding: .5rem 1rem; }
    .skip:focus { left: 0; }
    nav ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; list-style: none; padding: 0; margin: 1.25rem 0; }
    nav li { background: var(--raised); border-top: 3px solid var(--plain); padding: .5rem .75rem; }
    nav a { display: block; font-weight: 600; }
    nav span { color: var(--soft); font-size: .875rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
    .key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0; font-size: .875rem; color: var(--soft); }
    .key svg { vertical-align: -2px; margin-inline-end: .35rem; }
    .filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1rem 0 .5rem; }
    .filters[hidden] { display: none; }
    .filters label { display: flex; flex-direction: column; font-size: .875rem; color: var(--soft); }
    .filters input, .filters select, .filters button { font: inherit; font-size: 1rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; padding: .35rem .5rem; min-height: 2.5rem; max-width: 16rem; }
    .dispute { margin: 1rem 0 1.75rem; }
    .dispute .distance { margin: 0 0 .25rem; }
    .dispute .distance::first-letter { text-transform: uppercase; }
    .undated { padding-inline-start: 1.25rem; }

    """#

  private static let tables = #"""
    table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
    caption { text-align: start; color: var(--soft); font-size: .875rem; padding: .25rem 0; }
    th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
    th { font-weight: 600; }
    thead th { vertical-align: bottom; color: var(--soft); border-bottom: 2px solid var(--line); }
    .number { text-align: end; }
    .unit th { padding-top: 1.1rem; font-size: 1rem; border-bottom: 1px solid var(--soft); }
    .unit td { vertical-align: bottom; padding-bottom: 0; border-bottom: 1px solid var(--soft); }
    .overview .number { white-space: nowrap; }
    .overview .drawing { width: 42%; }
    .overview th[scope=row] { min-width: 10.5rem; }
    .dispute table { table-layout: fixed; }
    .dispute .drawing { width: 32%; }
    .dispute .number { width: 17%; }
    .dispute th:nth-child(2) { width: 15%; }
    .timeline th[scope=row] { font-weight: normal; width: 12rem; }
    .strip { width: 12rem; padding-top: .55rem; }
    .rows { font-size: .85rem; }
    .rows thead th { position: sticky; top: 0; background: var(--ground); z-index: 1; }
    .rows thead button { all: unset; cursor: pointer; color: var(--link); font-weight: 600; }
    .rows thead button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .rows thead button::after { content: " ↕"; color: var(--soft); }
    .rows [aria-sort=ascending] button::after { content: " ↑"; color: var(--ink); }
    .rows [aria-sort=descending] button::after { content: " ↓"; color: var(--ink); }
    .rows th[scope=row] { font-weight: normal; min-width: 5.5rem; }
    .rows .sentence { min-width: 18rem; }
    .rows .soft { font-size: .8rem; }
    .rows td:last-child { width: 11rem; overflow-wrap: anywhere; }
    .rows .id { display: block; font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
    tr:target > * { background: var(--raised); box-shadow: inset 0 3px 0 var(--focus), inset 0 -3px 0 var(--focus); }

    """#

  private static let drawings = #"""
    .chart, .axis { display: block; overflow: visible; }
    .axis text { fill: var(--soft); font-size: .75rem; font-weight: normal; text-anchor: middle; }
    .grid { stroke: var(--line); stroke-width: 1; }
    .plain { --shape: var(--plain); --inside: var(--plain); }
    .about { --shape: var(--about); --inside: var(--ground); }
    .vague { --shape: var(--vague); --inside: url(#part.hatch); }
    .plain rect, .about rect, .vague rect, .plain circle, .about circle, .vague circle { fill: var(--inside); stroke: var(--shape); stroke-width: 1.5; }
    rect.ground { fill: var(--raised); }
    .arrow { fill: var(--open); }
    .hatch-ground { fill: var(--vague-ground); }
    .hatch-line { fill: var(--vague); }
    .chart a:hover rect, .chart a:hover circle { stroke: var(--ink); stroke-width: 2.5; }

    """#

  private static let marks = #"""
    .text { white-space: pre-wrap; font: 1.05rem/1.65 Georgia, "Iowan Old Style", "Noto Serif", "DejaVu Serif", serif; max-width: 44rem; }
    .mark { color: inherit; padding: .05em .15em; border-radius: 3px; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
    .count { background: var(--count); text-decoration-color: #0072b2; }
    .money { background: var(--money); text-decoration-style: double; text-decoration-thickness: 1px; text-decoration-color: #009e73; }
    .share { background: var(--share); text-decoration-style: dotted; text-decoration-color: #d55e00; }
    .time { background: var(--time); text-decoration-style: dashed; text-decoration-color: #cc79a7; }
    .order { background: var(--order); text-decoration-thickness: 1px; text-decoration-color: var(--soft); }
    .size { background: var(--size); text-decoration-style: wavy; text-decoration-thickness: 1px; text-decoration-color: #e69f00; }
    .key .mark { color: var(--ink); }
    .numeral { border-bottom: 1px dotted var(--soft); color: var(--soft); cursor: help; }
    .also { font-size: .8em; vertical-align: super; }
    .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; -webkit-user-select: none; }
    .numeral:focus .aside { position: static; white-space: normal; clip-path: none; }
    a.mark:hover { outline: 2px solid var(--ink); }
    .mark:target { outline: 3px solid var(--focus); outline-offset: 1px; }
    details > summary { cursor: pointer; color: var(--link); padding: .35rem 0; overflow-wrap: anywhere; }
    details > .text { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin: .5rem 0; }

    """#

  private static let screens = #"""
    @media screen and (max-width: 72rem) {
      .rows .sentence { min-width: 9rem; }
      .rows th, .rows td { padding: .3rem; }
      .overview .drawing { width: 34%; }
    }
    @media screen and (max-width: 60rem) {
      body { padding: 0 1rem 2rem; }
      h1 { font-size: 1.6rem; }
      nav ul { grid-template-columns: 1fr 1fr; gap: .5rem; }
      .cards, .cards tbody, .cards caption { display: block; }
      .cards > thead { display: none; }
      .dispute .cards > thead, .dispute .cards > thead .drawing { display: block; width: 100%; }
      .dispute .cards > thead tr { border: 0; padding: 0; }
      .dispute .cards > thead th:not(.drawing) { display: none; }
      .cards tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
      .cards tr[hidden] { display: none; }
      .cards th, .cards td { display: block; border: 0; padding: .05rem 0; text-align: start; }
      .cards th { flex-basis: 100%; }
      .cards td:empty { display: none; }
      .cards td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .8rem; }
      .cards .drawing, .cards .strip, .cards .sentence, .cards td[data-label=Sentence] { flex-basis: 100%; width: auto; }
      .cards tr.unit { border-bottom: 2px solid var(--soft); }
      .rows .sentence { min-width: 0; }
      .timeline th[scope=row] { width: auto; }
      .rows td:last-child { width: auto; }
      .strip .soft { display: none; }
      .filters label, .filters input, .filters select { width: 100%; max-width: none; }
    }
    @media print {
      :root { color-scheme: light; }
      html { font-size: 8.5pt; }
      body { max-width: none; padding: 0; }
      .rows { font-size: .75rem; }
      .rows .sentence { min-width: 0; width: 30%; }
      .rows .id { display: none; }
      nav, .filters, .skip, details > summary { display: none; }
      details::details-content { content-visibility: visible; display: block; }
      .rows thead th { position: static; }
      tr, .dispute { break-inside: avoid; }
      a { color: inherit; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """#
}
