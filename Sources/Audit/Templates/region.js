(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const rows = document.getElementById("rows");
  const find = (id) => document.getElementById(id);
  const size = 100;
  let at = 0;
  let sorting = { by: "need", down: false };
  let shown = [];
  const plain = (text) => text.toLocaleLowerCase("ru").replaceAll("ё", "е");
  const schools = data.schools.map((row, need) => ({
    need, name: row[0], municipality: row[1], verdict: row[2], errors: row[3], warnings: row[4], notes: row[5],
    met: row[6], judged: row[7], groups: row[8], pages: row[9],
    text: plain([row[0], row[1], row[10], ...row[9].map((page) => page[0])].join("\n")),
  }));
  const value = (school, by) => {
    if (by === "met") return school.judged ? school.met / school.judged : -1;
    if (by.startsWith("g")) return school.groups[Number(by.slice(1))];
    return school[by];
  };
  const collator = new Intl.Collator("ru", { numeric: true });
  const element = (name, text, kind) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    if (kind) node.className = kind;
    return node;
  };
  const link = (page, label) => {
    if (!page) return element("span", label);
    const node = element("a", label);
    node.href = page.split("/").map(encodeURIComponent).join("/");
    return node;
  };
  const level = (number) => (number === 0 ? 0 : number < 2 ? 1 : number < 4 ? 2 : number < 8 ? 3 : 4);
  const line = (school) => {
    const row = document.createElement("tr");
    const head = element("th");
    head.scope = "row";
    const name = element("bdi");
    if (school.pages.length === 1) {
      name.append(link(school.pages[0][1], school.name));
      head.append(name);
    } else {
      name.textContent = school.name;
      head.append(name);
      if (school.pages.length > 1) {
        const details = element("details");
        details.append(element("summary", "документов: " + school.pages.length));
        const fill = () => {
          if (!details.open || details.children.length > 1) return;
          for (const page of school.pages) {
            const item = element("div");
            item.append(link(page[1], page[0]));
            details.append(item);
          }
        };
        details.addEventListener("toggle", fill);
        head.append(details);
      }
    }
    row.append(head, element("td", school.municipality), element("td", data.verdicts[school.verdict]));
    for (const number of [school.errors, school.warnings, school.notes]) row.append(element("td", number, "n"));
    row.append(element("td", school.judged ? `${school.met} из ${school.judged}` : "–", "n"));
    for (const number of school.groups) row.append(element("td", number || "", "h h" + level(number)));
    return row;
  };
  const draw = () => {
    const pages = Math.max(1, Math.ceil(shown.length / size));
    at = Math.min(Math.max(at, 0), pages - 1);
    rows.replaceChildren(...shown.slice(at * size, (at + 1) * size).map(line));
    find("page").textContent = `страница ${at + 1} из ${pages}`;
    find("count").textContent = `показано школ: ${shown.length} из ${schools.length}`;
    find("back").disabled = at === 0;
    find("forward").disabled = at === pages - 1;
  };
  const choose = () => {
    const words = plain(find("query").value).split(/\s+/).filter(Boolean);
    const verdict = find("verdict").value;
    const municipality = find("municipality").value;
    shown = schools.filter((school) =>
      (!verdict || data.verdicts[school.verdict] === verdict) &&
      (!municipality || school.municipality === municipality) && words.every((word) => school.text.includes(word)));
    const { by, down } = sorting;
    shown.sort((left, right) => {
      const a = value(left, by), b = value(right, by);
      const order = typeof a === "string" ? collator.compare(a, b) : a - b;
      return (down ? -order : order) || left.need - right.need;
    });
    at = 0;
    draw();
  };
  const municipalities = [...new Set(schools.map((school) => school.municipality).filter(Boolean))];
  for (const name of municipalities.sort(collator.compare)) {
    const option = element("option", name);
    option.value = name;
    find("municipality").append(option);
  }
  if (!municipalities.length) {
    find("municipality-label").hidden = true;
    document.documentElement.classList.add("no-municipality");
  }
  for (const head of document.querySelectorAll("#table th[data-sort]")) {
    const by = head.dataset.sort;
    const button = element("button", head.textContent);
    button.type = "button";
    button.addEventListener("click", () => {
      const isText = by === "name" || by === "municipality";
      sorting = { by, down: sorting.by === by ? !sorting.down : !isText };
      for (const other of document.querySelectorAll("#table [aria-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
      choose();
    });
    head.replaceChildren(button);
  }
  find("filter").addEventListener("submit", (event) => event.preventDefault());
  find("query").addEventListener("input", choose);
  find("verdict").addEventListener("change", choose);
  find("municipality").addEventListener("change", choose);
  find("back").addEventListener("click", () => { at -= 1; draw(); });
  find("forward").addEventListener("click", () => { at += 1; draw(); });
  document.documentElement.classList.add("scripted");
  choose();
})();
