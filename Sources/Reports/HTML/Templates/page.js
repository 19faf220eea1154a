"use strict";
(function () {
  var root = document.documentElement;
  root.classList.add("scripted");
  var said = document.getElementById("said");
  function say(text) { said.textContent = ""; setTimeout(function () { said.textContent = text; }, 30); }

  // Theme: what the reader chose is kept where the browser allows pages from disk to keep anything.
  var button = document.getElementById("theme");
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function theme() { return root.dataset.theme || (dark.matches ? "dark" : "light"); }
  function tell() { button.setAttribute("aria-pressed", String(theme() === "dark")); }
  try {
    var kept = localStorage.getItem("norma-theme");
    if (kept === "dark" || kept === "light") { root.dataset.theme = kept; }
  } catch (refused) { /* Nothing is kept. */ }
  button.addEventListener("click", function () {
    root.dataset.theme = theme() === "dark" ? "light" : "dark";
    try { localStorage.setItem("norma-theme", root.dataset.theme); } catch (refused) { /* Nothing is kept. */ }
    tell();
  });
  dark.addEventListener("change", tell);
  tell();

  // Copying: the clipboard of new browsers, else the selection, as pages from disk had to do it before.
  function select(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    area.className = "vh";
    document.body.appendChild(area);
    area.select();
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    area.remove();
    return done;
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-copy]");
    if (!button) { return; }
    var text = document.getElementById(button.dataset.copy).textContent;
    function told(done) { button.focus(); say(done ? said.dataset.copied : said.dataset.uncopied); mark(button, done); }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { told(true); }, function () { told(select(text)); });
    } else {
      told(select(text));
    }
  });
  function mark(button, done) {
    var label = button.firstChild;
    if (!button.dataset.label) { button.dataset.label = label.nodeValue; }
    label.nodeValue = done ? said.dataset.copied : said.dataset.uncopied;
    clearTimeout(button.timer);
    button.timer = setTimeout(function () { label.nodeValue = button.dataset.label; }, 2000);
  }

  // Links lead into folded parts and to findings that the filter hides.
  var form = document.getElementById("filter");
  function open() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) { return; }
    for (var part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") { part.open = true; }
    }
    if (form && target.closest("[hidden]")) { form.reset(); filter(); }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", open);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details[data-print]:not([open])").forEach(function (part) {
      part.open = true;
      part.dataset.opened = "";
    });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-opened]").forEach(function (part) {
      part.open = false;
      delete part.dataset.opened;
    });
  });

  // Filter: what each finding says is read once, in small letters; then only what changes is touched.
  var cards = null;
  function read() {
    cards = Array.prototype.map.call(document.querySelectorAll("article.finding"), function (element) {
      return {
        element: element, severity: element.dataset.severity, status: element.dataset.status,
        isNew: "new" in element.dataset, text: null, isHidden: false
      };
    });
  }
  function checked(name) {
    return new Set(Array.prototype.map.call(form.querySelectorAll("[name=" + name + "]:checked"), function (box) {
      return box.value;
    }));
  }
  function filter() {
    if (!cards) { read(); }
    var severities = checked("severity");
    var statuses = checked("status");
    var onlyNew = checked("new").size > 0;
    var words = form.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    cards.forEach(function (card) {
      var fits = severities.has(card.severity) && statuses.has(card.status) && (card.isNew || !onlyNew);
      if (fits && words.length) {
        if (card.text === null) { card.text = card.element.textContent.toLowerCase(); }
        fits = words.every(function (word) { return card.text.includes(word); });
      }
      if (fits) { shown += 1; }
      if (card.isHidden === fits) {
        card.isHidden = !fits;
        card.element.hidden = !fits;
      }
    });
    document.querySelectorAll("section.group").forEach(function (group) {
      group.hidden = !group.querySelector("article.finding:not([hidden])");
    });
    var output = document.getElementById("shown");
    output.textContent = shown === 0
      ? output.dataset.none : output.dataset.shown.replace("{0}", shown).replace("{1}", cards.length);
  }
  if (form) {
    var waiting = 0;
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("change", filter);
    form.addEventListener("reset", function () { setTimeout(filter, 0); });
    form.addEventListener("input", function (event) {
      if (event.target.name !== "q") { return; }
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    });
    form.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && form.q.value) { form.q.value = ""; filter(); }
    });
    filter();
  }
  open();
})();
