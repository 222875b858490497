// What stands beside the form of an edition: who else is at it, how it will look, which words somebody remarked on.
const BEAT = 20000;
const WRITING = 60000;

const form = document.querySelector("form.writing");

// ------------------------------------------------------------------------------------------------- who else is at it

class Presence {
  constructor(line) {
    this.line = line;
    this.typed = 0;
    ["input", "chengmen:changed"].forEach((it) => form.addEventListener(it, () => (this.typed = Date.now())));
    setInterval(() => this.beat(), BEAT);
  }

  async beat() {
    if (document.hidden) {
      return;
    }
    const body = new URLSearchParams({ writing: Date.now() - this.typed < WRITING, _csrf: form.elements._csrf.value });
    const answer = await fetch(this.line.dataset.presence, { method: "POST", body }).catch(() => null);
    if (answer?.ok) {
      this.say((await answer.json()).others);
    }
  }

  say(others) {
    const words = others.length ? this.line.dataset.words.replace("{0}", others.join("、")) : "";
    if (this.line.textContent !== words) {
      this.line.textContent = words;
      this.line.hidden = !others.length;
    }
  }
}

// ------------------------------------------------------------------------------------------------------ how it looks

class LivePreview {
  constructor(section) {
    this.address = section.dataset.livePreview;
    this.page = section.querySelector(".live-preview__page");
    this.buttons = [...section.querySelectorAll("[data-show]")];
    this.buttons.forEach((button) => button.addEventListener("click", () => this.show(button)));
    form.addEventListener("chengmen:saved", () => this.load());
    section.hidden = false;
    this.load();
  }

  show(button) {
    this.buttons.forEach((it) => it.setAttribute("aria-pressed", it === button));
    this.page.dataset.shows = button.dataset.show;
  }

  // The server's own page of the saved text: nothing in it runs here that would not run there.
  async load() {
    const answer = await fetch(this.address).catch(() => null);
    if (answer?.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      page.querySelectorAll("[id]").forEach((it) => it.removeAttribute("id"));
      page.querySelectorAll("h1").forEach((it) => this.lower(it));
      this.page.replaceChildren(...page.body.children);
    }
  }

  // The page has its own first heading.
  lower(heading) {
    const lower = document.createElement("p");
    lower.className = "live-preview__title";
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

// ------------------------------------------------------------------------------------------- the words remarked upon

const text = () => document.querySelector(".editor__page") ?? form;

function* words(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    yield walker.currentNode;
  }
}

function find(passage) {
  for (const node of words(text())) {
    const at = node.data.indexOf(passage);
    if (at >= 0) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + passage.length);
      return range;
    }
  }
  return null;
}

function mark(section) {
  const ranges = [...section.querySelectorAll("[data-passage] q")].map((it) => find(it.textContent)).filter(Boolean);
  if (window.Highlight) {
    CSS.highlights.set("remark", new Highlight(...ranges));
  }
}

function quoting(section) {
  const button = section.querySelector("[data-quote]");
  const field = section.querySelector("[name=passage]");
  if (!button) {
    return;
  }
  let chosen = "";
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (selection.rangeCount && !selection.isCollapsed && text().contains(selection.anchorNode)) {
      chosen = selection.toString().split("\n")[0].slice(0, 300).trim();
    }
  });
  button.hidden = false;
  button.addEventListener("click", () => {
    field.value = chosen;
    section.querySelector("[name=words]").focus();
  });
}

const line = document.querySelector("[data-presence]");
const preview = document.querySelector("[data-live-preview]");
const remarks = document.querySelector("[data-remarks]");
if (form && line) {
  new Presence(line);
}
if (form && preview) {
  new LivePreview(preview);
}
if (form && remarks) {
  quoting(remarks);
  setTimeout(() => mark(remarks), 1500);
  form.addEventListener("chengmen:saved", () => mark(remarks));
}
