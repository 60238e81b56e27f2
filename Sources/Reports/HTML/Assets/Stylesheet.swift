/// The one stylesheet of a report: light and dark by the reader's preference, narrow screens, paper.
enum Stylesheet {
  static let text = [base, layout, tables, pieces, manual, paper].joined(separator: "\n")

  static let base = #"""
    :root {
      color-scheme: light dark;
      --paper: #faf9f6; --sheet: #ffffff; --ink: #1c2329; --muted: #5a646d; --line: #e2dfd8; --soft: #f1efe9;
      --accent: #14574d;
      --ready: #1c7c6c; --minor: #8cc3ab; --major: #e0a339; --blocked: #b5443a; --unknown: #b4bac0; --plain: #8695a1;
      --ready-ink: #145f52; --minor-ink: #2d6650; --major-ink: #815506; --blocked-ink: #98342b; --unknown-ink: #56606a;
      --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Roboto, Arial, sans-serif;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "DejaVu Serif", serif;
      --mono: ui-monospace, "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181b; --sheet: #1b2024; --ink: #e6e8e6; --muted: #a0aab1; --line: #30373c; --soft: #22282d;
        --accent: #7fd0bd;
        --ready: #3ea28f; --minor: #2f6b58; --major: #c98f2e; --blocked: #c9574c; --unknown: #59636b; --plain: #6d7a85;
        --ready-ink: #7fd0bd; --minor-ink: #9fcdb8; --major-ink: #e6bd71; --blocked-ink: #eb958c; --unknown-ink: #aeb7be;
      }
    }
    * { box-sizing: border-box; }
    html { font: 400 16px/1.55 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body { margin: 0; overflow-wrap: break-word; }
    h1, h2, h3, h4, p, dl, dd, ul, ol, table { margin: 0; }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em;
      text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    code { font: .875em/1.4 var(--mono); overflow-wrap: anywhere; }
    small { font-size: .8125rem; color: var(--muted); }
    .skip { position: absolute; left: -999em; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .5rem 1rem; z-index: 1; }
    """#

  static let layout = #"""
    .top, main, footer { max-width: 72rem; margin: 0 auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
    .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding-block: 1.25rem; }
    .brand { font: 600 1.25rem/1 var(--serif); letter-spacing: .01em; color: var(--ink); text-decoration: none; margin-right: auto; }
    .top ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; }
    .top nav a { color: var(--muted); text-decoration: none; font-size: .9375rem; padding-block: .25rem; }
    .top nav a:hover { color: var(--ink); }
    .top nav a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--accent); }
    .hero { padding: clamp(2rem, 6vw, 4.5rem) 0 clamp(1.5rem, 4vw, 3rem); max-width: 54rem; }
    .eyebrow { font-size: .875rem; color: var(--muted); letter-spacing: .01em; }
    h1 { font: 500 clamp(2rem, 5vw, 3.25rem)/1.12 var(--serif); letter-spacing: -.015em; text-wrap: balance; margin-top: .75rem; }
    h1.plain { font-size: clamp(1.6rem, 3.4vw, 2.25rem); line-height: 1.2; margin-top: 1.5rem; overflow-wrap: anywhere; }
    .eyebrow + h1.plain { margin-top: .35rem; }
    main > .eyebrow:first-child { margin-top: 1.75rem; }
    .hero .second { font: 400 clamp(1.15rem, 2.2vw, 1.5rem)/1.35 var(--serif); color: var(--muted); margin-top: .75rem; text-wrap: balance; }
    section { margin-top: clamp(2.5rem, 5vw, 4rem); }
    .hero + section { margin-top: 0; }
    h2 { font: 500 1.5rem/1.25 var(--serif); letter-spacing: -.005em; margin-bottom: .5rem; }
    h2.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    h3 { font-size: 1.0625rem; line-height: 1.35; font-weight: 600; }
    h4 { font-size: .875rem; font-weight: 600; }
    .lead { color: var(--muted); max-width: 46rem; margin-bottom: 1.25rem; }
    .statement { font: 400 clamp(1.1rem, 2vw, 1.3rem)/1.4 var(--serif); max-width: 46rem; margin-bottom: .75rem; text-wrap: balance; }
    .note, .more { font-size: .875rem; color: var(--muted); margin-top: .75rem; }
    .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1.25rem; }
    .card { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 1.5rem; min-width: 0; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3rem; align-items: start; }
    .next ol { padding-left: 1.25rem; margin-top: .5rem; }
    .next li + li { margin-top: .4rem; }
    .next li::marker { color: var(--muted); }
    footer { margin-top: 5rem; padding-block: 1.5rem 3rem; font-size: .8125rem; color: var(--muted); border-top: 1px solid var(--line); }
    footer ul { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; list-style: none; padding: 0; overflow-wrap: anywhere; }
    """#

  static let tables = #"""
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
    th, td { text-align: left; vertical-align: top; padding: .55rem 1rem .55rem 0; border-bottom: 1px solid var(--line); }
    th:last-child, td:last-child { padding-right: 0; }
    tbody th { font-weight: 400; }
    thead th, thead td { font-size: .8125rem; font-weight: 500; color: var(--muted); vertical-align: bottom; border-bottom-color: var(--muted); }
    thead tr:not(:last-child) th[colspan] { color: var(--ink); border-bottom: 0; padding-bottom: 0; }
    .number { text-align: right; white-space: nowrap; }
    thead .number { white-space: normal; }
    .departments tbody > tr > *, .stops tbody > tr > * { vertical-align: middle; }
    td.number small { display: block; }
    .group { padding-left: 1.25rem; }
    .strong { font-weight: 600; }
    td.meter { min-width: 5rem; width: 12%; vertical-align: middle; }
    td.meter.wide { min-width: 11rem; width: 24%; }
    td.meter.wide .number { display: inline-block; width: 3.6rem; padding-right: .6rem; }
    td.meter.wide .bar { width: calc(100% - 3.9rem); vertical-align: middle; }
    td.prose { overflow-wrap: anywhere; }
    .list th[scope=row] { min-width: 15rem; overflow-wrap: anywhere; }
    .list small { display: block; overflow-wrap: anywhere; }
    .list td small { display: inline; margin-left: .4rem; white-space: nowrap; }
    .items tbody th { min-width: 8rem; } .items th small { overflow-wrap: anywhere; }
    .modules tbody th { min-width: 13rem; } .modules th a { overflow-wrap: anywhere; } .stops th[scope=row] small { display: block; }
    .items th code { overflow-wrap: anywhere; }
    .items td small { display: block; max-width: 22rem; } .items th small, .issues small { display: block; }
    .items .where { min-width: 10rem; max-width: 26rem; }
    .losses { margin: 1.25rem 0; font-size: .875rem; }
    .losses caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
    .losses th, .losses td { padding-block: .3rem; font-weight: 400; }
    .losses tfoot th, .losses tfoot td { font-weight: 600; border-top: 1px solid var(--ink); border-bottom: 0; }
    .stops th[scope=row] { min-width: 9rem; }
    .cards + .scroll { margin-top: 2rem; }
    h1.plain + .lead { margin-top: .75rem; }
    h3 + .facts { margin-top: .5rem; }
    .formats { max-width: 34rem; }
    .part { margin-top: 2rem; }
    .reasons th { white-space: nowrap; }
    th button { all: unset; cursor: pointer; }
    th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    th button:hover { color: var(--ink); }
    th button::after { content: "\2195"; display: inline-block; width: 1.2em; text-align: center; opacity: .45; }
    th[aria-sort=ascending] button::after { content: "\2191"; opacity: 1; }
    th[aria-sort=descending] button::after { content: "\2193"; opacity: 1; }
    """#

  static let pieces = #"""
    .bar { display: block; width: 100%; height: .75rem; border-radius: 3px; }
    .bar.thin { height: .4rem; border-radius: 2px; }
    .meter.wide .bar { display: inline-block; height: .6rem; }
    .track { fill: var(--soft); }
    .fill-ready { fill: var(--ready); } .fill-minor-changes { fill: var(--minor); } .fill-major-changes { fill: var(--major); }
    .fill-blocked { fill: var(--blocked); } .fill-not-assessed { fill: var(--unknown); } .fill-plain { fill: var(--plain); }
    .figure { display: flex; align-items: baseline; gap: .6rem; margin: .35rem 0 1rem; }
    .figure strong { font: 500 3rem/1 var(--serif); letter-spacing: -.02em; }
    .figure span { color: var(--muted); }
    .chip { white-space: nowrap; font-size: .875rem; color: var(--muted); }
    .chip::before { content: ""; display: inline-block; width: .65em; height: .65em; border-radius: 2px; margin-right: .5em; background: var(--unknown); }
    .chip.ready { color: var(--ready-ink); } .chip.ready::before { background: var(--ready); }
    .chip.minor-changes { color: var(--minor-ink); } .chip.minor-changes::before { background: var(--minor); }
    .chip.major-changes { color: var(--major-ink); } .chip.major-changes::before { background: var(--major); }
    .chip.blocked { color: var(--blocked-ink); } .chip.blocked::before { background: var(--blocked); }
    .notice { border: 1px solid currentColor; border-left-width: 4px; border-radius: 4px; padding: .6rem 1rem;
      color: var(--major-ink); }
    .badge { display: inline-block; font-size: .8125rem; line-height: 1.4; padding: 0 .5em; border-radius: 3px;
      border: 1px solid currentColor; white-space: nowrap; }
    .badge.kept { color: var(--ready-ink); } .badge.degraded { color: var(--major-ink); } .badge.unknown { color: var(--unknown-ink); }
    .badge.lost, .badge.blocks { color: var(--blocked-ink); } .badge.blocks { font-weight: 600; }
    .legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin-top: .75rem; }
    .legend div { display: flex; gap: .4rem; align-items: baseline; }
    .legend dd { font-size: .875rem; font-weight: 600; }
    .families { margin-top: 1.1rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; }
    .families div { display: grid; grid-template-columns: minmax(7rem, 1fr) 2fr; gap: 1rem; align-items: center; padding-block: .12rem; }
    .families dt { color: var(--muted); }
    .families dd { display: grid; grid-template-columns: 1fr 3.2rem; align-items: center; }
    .families .total { margin-top: .5rem; } .families .total dd { display: block; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem 1.5rem; margin-bottom: 1.75rem; }
    .figures dt { font-size: .8125rem; color: var(--muted); }
    .figures dd { font: 500 1.75rem/1.2 var(--serif); }
    .facts { font-size: .9375rem; }
    .facts > div { display: grid; grid-template-columns: minmax(6.5rem, 10rem) 1fr; gap: .75rem; padding-block: .2rem; }
    .facts dt { color: var(--muted); } .facts dd { min-width: 0; overflow-wrap: anywhere; }
    .card .facts.people { margin-top: .9rem; } .facts.people > div { grid-template-columns: 3fr 2fr; }
    .hero .second + .lead { margin-top: 1.25rem; }
    .meta { margin: 1.25rem 0 1.75rem; } .digest { font-size: .75rem; }
    .state { margin-top: 1rem; padding: .75rem 1rem; background: var(--soft); border-radius: 6px; max-width: 46rem; }
    .answer { margin-top: .35rem; }
    .meanings dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 1rem 1.5rem; margin-top: 1rem; }
    .meanings dd { font-size: .875rem; color: var(--muted); }
    .finding { border-top: 1px solid var(--line); padding: 1.5rem 0; max-width: 60rem; }
    .finding header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .5rem 2rem; margin-bottom: .5rem; }
    .finding h3 a { color: inherit; text-decoration: none; } .finding h3 a:hover { text-decoration: underline; }
    .finding > p { max-width: 46rem; }
    .finding .scroll { margin-top: 1rem; }
    .verdicts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; font-size: .8125rem; color: var(--muted); }
    .verdicts .badge { white-space: normal; }
    .remedy { border-left: 3px solid var(--ready); padding: .1rem 0 .1rem 1rem; margin: 1rem 0; max-width: 46rem; }
    .remedy h2, .remedy h4 { font: 600 .875rem/1.4 var(--sans); margin: 0; }
    .everywhere { margin-top: .75rem; max-width: 46rem; } .everywhere p { font-size: .875rem; color: var(--muted); }
    .said > div > p, .finding .here { margin-top: .4rem; max-width: 46rem; } .said > div > p { font-size: .9375rem; }
    .said h4 .badge, .mode h4 .badge { font-weight: 400; margin-left: .35rem; }
    .said .facts, .finding > .facts { margin-top: .5rem; }
    .mode { margin-top: 1rem; padding-left: 1rem; border-left: 3px solid var(--line); max-width: 46rem; }
    .why { font-size: .875rem; color: var(--muted); }
    .reasons-list, .consequences { margin: .25rem 0 0; padding-left: 1.1rem; font-size: .875rem; }
    .reasons-list li + li { margin-top: .2rem; } .facts .reasons-list { list-style: none; padding: 0; margin: 0; }
    .card .facts:not(.people) > div { grid-template-columns: 1fr; gap: 0; } .card .facts:not(.people) > div + div { margin-top: .35rem; }
    .card h4 { margin-top: .75rem; } .part-title { margin-top: 1rem; }
    .consequences { max-width: 46rem; font-size: .9375rem; } .consequences li + li { margin-top: .6rem; }
    .voices { min-width: 14rem; max-width: 26rem; } .voices p + p { margin-top: .35rem; }
    .voices span { font-size: .875rem; } .voices .badge { font-size: .8125rem; } .voices small { display: block; }
    .mark { display: inline-block; margin-left: .3em; padding: 0 .25em; font-size: .8125rem; line-height: 1.25; cursor: help;
      color: var(--ink); border: 1px solid var(--muted); border-radius: 3px; }
    .tag { border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; }
    .suites td { vertical-align: middle; } .suites tbody th { min-width: 9rem; vertical-align: middle; }
    .suites td.meter { min-width: 6rem; } .suites thead th:last-child { min-width: 6.5rem; }
    .said { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2.5rem; margin-top: 1.25rem; }
    .said .facts, .card .facts { font-size: .875rem; } .said .facts > div { grid-template-columns: 7.5rem 1fr; }
    .sources { list-style: none; padding: 0; font-size: .8125rem; }
    .sources small { overflow-wrap: anywhere; }
    .names { columns: 18rem; padding-left: 1.1rem; font-size: .9375rem; }
    .search { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1.25rem 0 1rem; }
    .search[hidden] { display: none; }
    .search input { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--muted);
      border-radius: 4px; padding: .4rem .7rem; width: min(100%, 24rem); }
    .search .count { font-size: .875rem; color: var(--muted); }
    .pager { display: flex; gap: 1.25rem; margin: 1rem 0; font-size: .9375rem; }
    details.all summary { cursor: pointer; color: var(--accent); padding: .4rem 0; }
    @media (max-width: 40rem) {
      .facts > div, .said .facts > div { grid-template-columns: 1fr; gap: 0; }
      .card { padding: 1.1rem; }
    }
    @media screen and (max-width: 40rem) {
      .stacked, .stacked tbody, .stacked tr, .stacked tbody th, .stacked td { display: block; }
      .stacked thead { display: none; }
      .stacked tr { padding-block: .9rem; border-bottom: 1px solid var(--line); }
      .stacked tbody th, .stacked td { border: 0; padding: 0; min-width: 0; max-width: none; text-align: left; }
      .stacked td { margin-top: .35rem; }
      .stacked td::before { content: attr(data-heading); display: inline-block; min-width: 5.5rem; padding-right: .75rem;
        font-size: .8125rem; color: var(--muted); }
      .stacked .voices::before { display: block; } .stacked td small { max-width: none; }
    }
    """#

  /// The documentation of rules.
  static let manual = #"""
    .match { padding-left: 1.1rem; max-width: 46rem; } .match ul { padding-left: 1.1rem; }
    .example { border-top: 1px solid var(--line); padding: 1rem 0; max-width: 60rem; }
    .example h4 { margin-top: .6rem; } .given { padding-left: 1.1rem; font-size: .9375rem; } .found { margin-top: .4rem; }
    .listing { background: var(--soft); border-radius: 6px; padding: .6rem .9rem; margin-top: .35rem; overflow-x: auto; }
    .listing code { white-space: pre-wrap; }
    .card h4 { margin-top: 1rem; } .card .mode { border-top: 1px solid var(--line); margin-top: 1rem; font-size: .9375rem; }
    .card > .facts { margin-top: .75rem; } .card > p { margin-top: .5rem; }
    .list.rules tbody tr:target { background: var(--soft); }
    .list.rules td small { display: block; margin-left: 0; white-space: normal; }
    .matrix, .rules.index { table-layout: fixed; min-width: 52rem; }
    .matrix th:first-child, .rules.index th:first-child { width: 31%; } .matrix th:last-child { width: 15%; }
    .more + .figures { margin-top: 1.25rem; } .rules td { overflow-wrap: normal; } .scroll + .cards { margin-top: 1.75rem; } .match + .sources { margin-top: .75rem; }
    .card .sources small, .mode .sources small { white-space: normal; }
    .card .sources li + li, .mode .sources li + li { margin-top: .4rem; }
    .list td.prose p + p { margin-top: .25rem; }
    """#

  static let paper = #"""
    @media print {
      :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --muted: #444; --line: #ccc; --soft: #eee; --accent: #000;
        --ready: #1c7c6c; --minor: #8cc3ab; --major: #e0a339; --blocked: #b5443a; --unknown: #b4bac0; --plain: #8695a1;
        --ready-ink: #145f52; --minor-ink: #2d6650; --major-ink: #815506; --blocked-ink: #98342b; --unknown-ink: #56606a; }
      @page { margin: 16mm 14mm; }
      html { font-size: 10pt; }
      .top nav, .search, .pager, .skip, .more, details.all summary, th button::after { display: none; }
      .top, main, footer { max-width: none; padding-inline: 0; }
      .hero { padding: 1rem 0 1.5rem; }
      h1 { font-size: 24pt; }
      h2, h3 { break-after: avoid; }
      .card, tr, .finding header, .remedy, .meanings, .figures, footer { break-inside: avoid; }
      thead { display: table-header-group; break-inside: avoid; }
      .meanings dl { grid-template-columns: repeat(5, 1fr); } .figures { grid-template-columns: repeat(6, auto); }
      .scroll { overflow: visible; }
      section { margin-top: 1.5rem; }
      .cards { grid-template-columns: 1fr 1fr; }
      .bar, .bar *, .chip::before { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      a { text-decoration: none; color: inherit; }
      footer { margin-top: 2rem; }
    }
    """#
}
