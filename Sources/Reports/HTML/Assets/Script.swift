/// The one script of a report. Pages are whole without it; it adds search and sorting to tables, and for lists of more
/// than one page a search over all of them. It loads nothing but files of the report, and makes elements, never markup
/// from text.
enum Script {
  static let text = #"""
    (function () {
      "use strict";
      var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
      var root = document.body.getAttribute("data-root") || "";

      function key(row, column) {
        var cell = row.cells[column];
        if (!cell) { return ""; }
        var given = cell.getAttribute("data-sort");
        return given === null ? cell.textContent.trim() : given;
      }

      function makeSortable(table) {
        var body = table.tBodies[0];
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
          var button = document.createElement("button");
          button.type = "button";
          while (head.firstChild) { button.appendChild(head.firstChild); }
          head.appendChild(button);
          button.addEventListener("click", function () {
            var descending = head.getAttribute("aria-sort") === "ascending";
            Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
            head.setAttribute("aria-sort", descending ? "descending" : "ascending");
            var rows = Array.prototype.slice.call(body.rows).map(function (row, index) {
              return { row: row, key: key(row, column), index: index };
            });
            rows.sort(function (a, b) {
              var order = collator.compare(a.key, b.key);
              return (descending ? -order : order) || a.index - b.index;
            });
            rows.forEach(function (entry) { body.appendChild(entry.row); });
          });
        });
      }

      function add(parent, name, text, className) {
        var element = document.createElement(name);
        if (text) { element.textContent = text; }
        if (className) { element.className = className; }
        parent.appendChild(element);
        return element;
      }

      // Signs at a level that rests on weak or old facts, with the table's words for them.
      function addMarks(cell, signs, table) {
        Array.prototype.forEach.call(signs, function (sign) {
          var mark = add(cell, "span", sign, "mark");
          mark.title = table.getAttribute(sign === "\u2248" ? "data-weak" : "data-stale");
          mark.setAttribute("role", "img");
          mark.setAttribute("aria-label", mark.title);
        });
      }

      // One row of the search index: name, folder, page, department, format, application, reading, then level, word,
      // score and signs a suite.
      function rowOf(entry, table) {
        var row = document.createElement("tr");
        var name = add(row, "th");
        name.scope = "row";
        name.setAttribute("data-sort", entry[1] + "/" + entry[0]);
        if (entry[2]) { add(name, "a", entry[0]).href = root + entry[2]; } else { add(name, "span", entry[0]); }
        add(name, "small", entry[1]);
        add(row, "td", entry[3]);
        var format = add(row, "td");
        add(format, "code", entry[4]);
        if (entry[5]) { add(format, "small", entry[5], "tag"); }
        for (var i = 7; i < entry.length; i += 4) {
          var cell = add(row, "td");
          add(cell, "span", entry[i + 1], "chip " + entry[i]);
          addMarks(cell, entry[i + 3], table);
          add(cell, "small", entry[i + 2]);
        }
        add(row, "td", entry[6]);
        return row;
      }

      function makeSearchable(box, table) {
        var field = box.querySelector("input");
        var count = box.querySelector(".count");
        var body = table.tBodies[0];
        var own = Array.prototype.slice.call(body.rows).map(function (row) {
          return { row: row, text: row.textContent.toLowerCase() };
        });
        var source = table.getAttribute("data-index");
        var index = null;
        var limit = 500;

        function say(shown, all) {
          var format = new Intl.NumberFormat(document.documentElement.lang);
          count.textContent = shown === 0 ? table.getAttribute("data-no-match")
            : box.getAttribute("data-showing").replace("{1}", format.format(shown)).replace("{2}", format.format(all));
        }

        function show() {
          var words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
          var fits = function (text) { return words.every(function (word) { return text.indexOf(word) >= 0; }); };
          var pagers = document.querySelectorAll(".pager");
          if (index && words.length) {
            var found = index.filter(function (entry) { return fits(entry.text); });
            body.replaceChildren();
            found.slice(0, limit).forEach(function (entry) { body.appendChild(rowOf(entry.data, table)); });
            pagers.forEach(function (pager) { pager.hidden = true; pager.style.display = "none"; });
            say(Math.min(found.length, limit), found.length);
            return;
          }
          pagers.forEach(function (pager) { pager.hidden = false; pager.style.display = ""; });
          body.replaceChildren();
          own.forEach(function (entry) { body.appendChild(entry.row); });
          var shown = 0;
          own.forEach(function (entry) {
            entry.row.hidden = !fits(entry.text);
            if (!entry.row.hidden) { shown += 1; }
          });
          if (words.length) { say(shown, own.length); } else { count.textContent = ""; }
        }

        function load() {
          var script = document.createElement("script");
          script.src = root + source;
          script.onload = function () {
            index = (window.assayIndex || []).map(function (data) {
              return { data: data, text: data.join(" ").toLowerCase() };
            });
            show();
          };
          document.head.appendChild(script);
        }

        if (source) { field.addEventListener("focus", load, { once: true }); }
        field.addEventListener("input", show);
        box.hidden = false;
      }

      document.querySelectorAll("table[data-sortable]").forEach(makeSortable);
      var box = document.querySelector(".search");
      var list = document.querySelector("table.list");
      if (box && list) { makeSearchable(box, list); }
      window.addEventListener("beforeprint", function () {
        document.querySelectorAll("details").forEach(function (part) { part.open = true; });
      });
    })();

    """#
}
