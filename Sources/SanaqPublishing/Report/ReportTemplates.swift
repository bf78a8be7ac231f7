internal import Mustache
internal import SanaqDocuments

/// The page's templates. Whatever comes from outside stands between two braces, which escape it; three only take the page's
/// own style and script.
enum ReportTemplates {
  /// The templates by their names, all of them escaping as `PageText` does.
  static func library() throws -> MustacheLibrary {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, text) in all {
      // Each says so itself: a template that is taken into another begins anew.
      try library.register("{{% CONTENT_TYPE:\(PageText.name)}}" + text, named: name)
    }
    return library
  }

  static let all: KeyValuePairs = [
    "page": page, "overview": overview, "disputes": disputes, "timeline": timeline, "documents": documents,
    "document": document, "text end": textEnd, "documents end": documentsEnd, "table": table, "row": row,
    "page end": pageEnd, "chart": chart, "axis": axis, "mark": mark, "numeral": numeral,
  ]

  private static let page = #"""
    <!DOCTYPE html>
    <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{{styleHash}}'; script-src '{{scriptHash}}'; base-uri 'none'; form-action 'none'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    \#(ResultMark.generator)
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#part.main">Skip to the numbers</a>
    <header>
    <h1>{{title}}</h1>
    <p class="lead">Every number of the documents as a range, with the sentence it stands in. Ranges stay ranges: <q>dozens</q> is 24…99, <q>over 4,000</q> has no upper end, and nothing is averaged. {{basis}}</p>
    {{#limited}}<p class="note">{{limited}}</p>{{/limited}}
    <nav aria-label="Parts of this page"><ul>
    <li><a href="#part.overview">Overview</a><span>{{figureCount}} by measure</span></li>
    <li><a href="#part.disputes">Disputed</a><span>{{disputeCount}} where reports differ</span></li>
    <li><a href="#part.timeline">Timeline</a><span>{{timeCount}} with a time</span></li>
    <li><a href="#part.documents">Documents</a><span>{{documentCount}}{{#numeralCount}}, {{numeralCount}} set aside{{/numeralCount}}</span></li>
    <li><a href="#part.table">All figures</a><span>a table to search and sort</span></li>
    </ul></nav>
    </header>
    <main id="part.main" tabindex="-1">
    {{#isEmpty}}<p class="note">There is no figure here: the documents have no numbers, or the filters leave none.</p>{{/isEmpty}}
    {{> overview}}
    {{> disputes}}
    {{> timeline}}
    """#

  private static let pageEnd = #"""
    </tbody>
    </table>
    </section></main>
    <footer><p>Made by sanaq. This page needs no network.</p></footer>
    <script>{{{script}}}</script>
    </body>
    </html>

    """#

  private static let overview = #"""
    <section id="part.overview" aria-labelledby="part.overview.title">
    <h2 id="part.overview.title">Overview by measure</h2>
    <svg class="hidden" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="part.hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/><rect class="hatch-line" width="2" height="5"/></pattern></defs></svg>
    <ul class="key" aria-label="Key to the charts">
    <li><svg class="sample" width="34" height="15" aria-hidden="true"><g class="plain"><circle cx="17" cy="7.5" r="4.5"/></g></svg>exact</li>
    <li><svg class="sample" width="34" height="15" aria-hidden="true"><g class="plain"><rect x="2" y="3.5" width="30" height="8" rx="2"/></g></svg>from low to high</li>
    <li><svg class="sample" width="34" height="15" aria-hidden="true"><g class="about"><rect x="2" y="3.5" width="18" height="8" rx="2"/><circle cx="28" cy="7.5" r="4.5"/></g></svg>“about”: hollow</li>
    <li><svg class="sample" width="34" height="15" aria-hidden="true"><g class="vague"><rect x="2" y="3.5" width="30" height="8" rx="2"/></g></svg>vague words: hatched</li>
    <li><svg class="sample" width="34" height="15" aria-hidden="true"><g class="plain"><rect x="2" y="3.5" width="26" height="8" rx="2"/><path class="arrow" d="M22 .5L34 7.5L22 14.5z"/></g></svg>open end</li>
    </ul>
    <p>Rows in brackets have no measure. <em>Origins</em> are those whom the text names, or else the document. The median is a pair of bounds where the figures are ranges. Figures of one unit share an axis.{{#overview.hidden}} {{overview.hidden}} figures found no room in the charts; all of them count in the numbers.{{/overview.hidden}}</p>
    <table class="overview cards">
    <caption>Measures and units, most figures first</caption>
    <thead><tr><th scope="col">Measure</th><th scope="col" class="number">Figures</th><th scope="col" class="number">Documents</th><th scope="col" class="number">Origins</th><th scope="col" class="number">Lowest…highest</th><th scope="col" class="number">Median</th><th scope="col" class="drawing">Chart</th></tr></thead>
    {{#overview.groups}}
    <tbody>
    <tr class="unit"><th scope="rowgroup" colspan="6" id="{{anchor}}">{{unit}}{{#.scale}}<span class="scale"> {{.}}</span>{{/.scale}}</th><td class="drawing">{{#isDrawn}}{{> axis}}{{/isDrawn}}</td></tr>
    {{#rows}}<tr><th scope="row">{{#.choice}}<a href="#part.table" data-choice="{{.}}">{{.}}</a>{{/.choice}}{{^.choice}}{{name}}{{/.choice}}</th><td class="number" data-label="Figures">{{figures}}</td><td class="number" data-label="Documents">{{documents}}</td><td class="number" data-label="Origins">{{origins}}</td><td class="number" data-label="Lowest…highest">{{range}}</td><td class="number" data-label="Median">{{median}}</td><td class="drawing">{{#.chart}}{{> chart}}{{/.chart}}{{#.single}}<span class="soft">{{.}}</span>{{/.single}}</td></tr>
    {{/rows}}
    </tbody>
    {{/overview.groups}}
    </table>
    {{#overview.unlisted}}<p class="note">{{.}} left out: sanaq summary has all.</p>{{/overview.unlisted}}
    </section>
    """#

  private static let disputes = #"""
    <section id="part.disputes" aria-labelledby="part.disputes.title">
    <h2 id="part.disputes.title">What is disputed</h2>
    {{#hasDisputes}}<p>Reports that speak of the same quantity and differ, the widest gap first. Each report links to its place in the document.</p>{{/hasDisputes}}
    {{#conflicts.disputes}}
    <article class="dispute">
    <h3>{{name}}</h3>
    <p class="distance">{{distance}}{{#.scale}} <span class="scale">Axis by {{.}}.</span>{{/.scale}}</p>
    <table class="cards">
    <caption class="hidden">Reports of {{name}}</caption>
    <thead><tr><th scope="col" class="number">Value</th><th scope="col">Who says it</th><th scope="col">Sentence</th><th scope="col" class="drawing"><span class="hidden">Chart</span>{{> axis}}</th></tr></thead>
    <tbody>
    {{#reports}}<tr><th scope="row" class="number">{{value}}</th><td data-label="Who says it" dir="auto">{{origin}}</td><td data-label="Sentence"><span dir="auto">{{before}}<b>{{quote}}</b>{{after}}</span> {{#.target}}<a class="soft" href="#{{.}}">{{location}}</a>{{/.target}}{{^.target}}<span class="soft">{{location}}</span>{{/.target}}</td><td class="drawing">{{#.chart}}{{> chart}}{{/.chart}}</td></tr>
    {{/reports}}
    </tbody>
    </table>
    {{#.more}}<p class="soft">{{.}} of it: sanaq groups --format disputes has all.</p>{{/.more}}
    </article>
    {{/conflicts.disputes}}
    {{#conflicts.unlisted}}<p class="note">{{conflicts.unlisted}} more quantities are disputed: see sanaq groups --format disputes.</p>{{/conflicts.unlisted}}
    {{^conflicts.disputes}}<p>Nothing: no two reports of one quantity differ.</p>{{/conflicts.disputes}}
    </section>
    """#

  private static let timeline = #"""
    <section id="part.timeline" aria-labelledby="part.timeline.title">
    <h2 id="part.timeline.title">Timeline</h2>
    {{#timeline.chart}}<div class="wide">{{> chart}}{{> axis}}</div>{{/timeline.chart}}
    {{#timeline.unlisted}}<p>{{timeline.unlisted}} more figures have a time, and are not listed here.</p>{{/timeline.unlisted}}
    {{^timeline.years}}<p>No figure has a time with a year.</p>{{/timeline.years}}
    <table class="cards timeline">
    <caption>Figures by year and month</caption>
    <thead><tr><th scope="col">When</th><th scope="col">In its year, or years</th><th scope="col">Sentence</th><th scope="col">Document</th></tr></thead>
    {{#timeline.years}}
    <tbody>
    <tr class="unit"><th scope="rowgroup" colspan="4">{{name}}</th></tr>
    {{#entries}}<tr><th scope="row">{{when}}</th><td class="strip">{{#.strip}}<svg width="100%" height="12" aria-hidden="true" focusable="false"><rect class="ground" width="100%" height="12"/><g class="plain"><rect x="{{x}}%" width="{{width}}%" y="2" height="8"/></g></svg>{{/.strip}}{{^.strip}}<span class="soft">all of it</span>{{/.strip}}</td><td data-label="Sentence" dir="auto">{{before}}<a href="#{{mark}}">{{quote}}</a>{{after}}</td><td data-label="Document" class="soft">{{document}}</td></tr>
    {{/entries}}
    </tbody>
    {{/timeline.years}}
    </table>
    <h3>Without a year</h3>
    {{^timeline.undated}}<p>None.</p>{{/timeline.undated}}
    <ul class="undated">
    {{#timeline.undated}}<li><b>{{when}}</b>: <span dir="auto">{{before}}<a href="#{{mark}}">{{quote}}</a>{{after}}</span> <span class="soft">{{document}}</span></li>
    {{/timeline.undated}}
    </ul>
    </section>
    """#

  private static let documents = #"""
    <section id="part.documents" aria-labelledby="part.documents.title">
    <h2 id="part.documents.title">The documents</h2>
    <p>Each number leads to its row in the table; point at it to read what it was read as. A numeral that is no figure tells why when it is pointed at or tapped.</p>
    <ul class="key" aria-label="Key to the marks">
    {{#families}}<li><span class="mark {{name}}">12</span> {{words}}</li>
    {{/families}}
    <li><span class="numeral">12</span> no figure</li>
    </ul>

    """#

  private static let document = #"""
    <article class="document">
    <h3 id="{{anchor}}">{{name}}</h3>
    <p class="soft">{{#.headline}}<cite dir="auto">{{.}}</cite>{{/.headline}}{{#.byline}}, by {{.}}{{/.byline}} · {{counts}}</p>
    <details{{#isOpen}} open="open"{{/isOpen}}><summary>Text of {{name}}</summary>
    <div class="text" dir="auto">
    """#

  private static let numeral = #"""
    <span class="numeral" tabindex="0" title="no figure: {{reason}}">{{text}}<span class="aside"> [no figure: {{reason}}]</span></span>
    """#

  private static let textEnd = #"""
    </div>
    {{#.cut}}<p class="note">{{.}}</p>{{/.cut}}
    {{#.problem}}<p class="note">{{.}}</p>{{/.problem}}
    {{#sentences}}<p class="text" dir="auto">{{before}}{{#.figure}}{{> mark}}{{/.figure}}{{after}}</p>{{/sentences}}
    </details>
    </article>

    """#

  private static let documentsEnd = #"""
    {{#.unlisted}}<p class="note">{{.}}, with none of the figures that this page lists, left out.</p>{{/.unlisted}}
    {{^hasDocuments}}<p>None.</p>{{/hasDocuments}}
    </section>
    """#

  private static let mark = #"""
    <a class="mark {{first.family}}" id="{{first.mark}}" href="#{{first.row}}" title="{{first.title}}">{{text}}<span class="aside"> [{{first.title}}]</span></a>{{#others}}<a class="mark also {{family}}" id="{{mark}}" href="#{{row}}" title="{{title}}">{{value}}<span class="aside"> [{{title}}]</span></a>{{/others}}
    """#

  private static let table = #"""
    <section id="part.table" aria-labelledby="part.table.title">
    <h2 id="part.table.title">All figures</h2>
    <form id="part.filters" class="filters" role="search" hidden="hidden">
    <label>Search <input id="part.search" type="search" placeholder="words of the row"/></label>
    <label>Kind <select id="part.kind"><option value="">all</option>{{#kinds}}<option value="{{.}}">{{.}}</option>{{/kinds}}</select></label>
    <label>Measure <select id="part.measure"><option value="">all</option>{{#measures}}<option value="{{.}}">{{.}}</option>{{/measures}}</select></label>
    <label>Document <select id="part.name"><option value="">all</option>{{#names}}<option value="{{.}}">{{.}}</option>{{/names}}</select></label>
    <button type="reset">Show all</button>
    </form>
    <p id="part.shown" role="status">{{#limited}}{{limited}}{{/limited}}{{^limited}}{{figureCount}}{{/limited}}</p>
    <table id="part.rows" class="cards rows">
    <caption>Every figure: what it says, who says it and where it stands</caption>
    <thead><tr><th scope="col">Number</th><th scope="col" class="number" data-key="low">Low</th><th scope="col" class="number" data-key="high">High</th><th scope="col">Unit</th><th scope="col">What</th><th scope="col">Who says it</th><th scope="col">When, where</th><th scope="col">Sentence</th><th scope="col">Document</th></tr></thead>
    <tbody>

    """#

  private static let row = #"""
    <tr id="{{row}}" data-low="{{lowKey}}" data-high="{{highKey}}" data-kind="{{kind}}" data-measure="{{.measure}}" data-name="{{document}}"><th scope="row"><a class="mark {{family}}" href="#{{.mark}}" dir="auto">{{quote}}</a></th><td class="number" data-label="Low">{{low}}</td><td class="number" data-label="High">{{high}}</td><td data-label="Unit">{{.unit}}</td><td data-label="What">{{#.measure}}<b>{{.}}</b> {{/.measure}}<span class="soft">{{hedged}}</span>{{#.subject}} <span dir="auto">{{.}}</span>{{/.subject}}</td><td data-label="Who says it" dir="auto">{{.origin}}</td><td data-label="When, where">{{.circumstances}}</td><td class="sentence" data-label="Sentence" dir="auto">{{sentence}}</td><td class="soft" data-label="Document">{{document}} {{location}}<span class="id">{{id}}</span></td></tr>

    """#

  private static let chart = #"""
    <svg class="chart" role="img" width="100%" height="{{height}}"><title>{{name}}</title><desc>{{words}}</desc>{{#ticks}}<line class="grid" x1="{{x}}%" x2="{{x}}%" y1="0" y2="100%"/>{{/ticks}}{{#marks}}<a class="{{hedge}}"{{#.target}} href="#{{.}}" tabindex="-1"{{/.target}}><title>{{tip}}</title>{{#.bar}}<rect x="{{x}}%" y="{{top}}" width="{{width}}%" height="8" rx="2"/>{{/.bar}}{{#.dot}}<circle cx="{{.}}%" cy="{{middle}}" r="4.5"/>{{/.dot}}{{#arrows}}<svg x="{{at}}%" y="{{middle}}" overflow="visible"><path class="arrow" d="{{path}}"/></svg>{{/arrows}}</a>{{/marks}}</svg>
    """#

  private static let axis = #"""
    <svg class="axis" width="100%" height="18" aria-hidden="true" focusable="false">{{#ticks}}<line class="grid" x1="{{x}}%" x2="{{x}}%" y1="14" y2="18"/><text x="{{x}}%" y="11">{{number}}</text>{{/ticks}}</svg>
    """#
}
