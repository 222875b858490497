// The editor of a content: TipTap over the text area of the form, which works without it. What may be written is what
// the server allows; what is pasted goes through the server's own cleaning, so that there is one set of rules.
const address = (root, name) => root.dataset[name];

const place = (root) => {
  const area = root.querySelector("textarea");
  const parts = root.querySelector("template").content.cloneNode(true);
  root.append(parts);
  return { area, bar: root.querySelector(".editor__bar"), page: root.querySelector(".editor__page"), says: root.querySelector(".editor__says") };
};

// ---------------------------------------------------------------------------------------------- what can be written

function aligned(tiptap) {
  return tiptap.Extension.create({
    name: "aligned",
    addGlobalAttributes: () => [{
      types: ["paragraph", "heading"],
      attributes: {
        side: {
          default: null,
          parseHTML: (it) => it.getAttribute("data-align"),
          renderHTML: ({ side }) => (side ? { "data-align": side } : {}),
        },
      },
    }],
  });
}

// Square metres and formulas: kept wherever they come from, without buttons.
const raised = (tiptap, tag) => tiptap.Mark.create({ name: tag, parseHTML: () => [{ tag }], renderHTML: () => [tag, 0] });

const FIGURE = { src: null, alt: null, caption: "", source: "", width: null, height: null, focus: null };

function readFigure(figure) {
  const picture = figure.querySelector("img");
  const source = figure.querySelector("figcaption cite");
  const caption = figure.querySelector("figcaption")?.cloneNode(true);
  caption?.querySelector("cite")?.remove();
  return picture && {
    src: picture.getAttribute("src"),
    alt: picture.getAttribute("alt"),
    width: picture.getAttribute("width"),
    height: picture.getAttribute("height"),
    focus: picture.getAttribute("data-focus"),
    caption: caption?.textContent.trim() ?? "",
    source: source?.textContent.trim() ?? "",
  };
}

function writeFigure({ src, alt, width, height, focus, caption, source }) {
  const words = [caption, source && ["cite", source]].filter(Boolean);
  const picture = ["img", { src, alt, width, height, "data-focus": focus }];
  return words.length ? ["figure", picture, ["figcaption", ...words]] : ["figure", picture];
}

function figure(tiptap) {
  return tiptap.Node.create({
    name: "figure",
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => Object.fromEntries(Object.entries(FIGURE).map(([name, value]) => [name, { default: value, rendered: false }])),
    parseHTML: () => [{ tag: "figure", getAttrs: (it) => readFigure(it) || false }],
    renderHTML: ({ node }) => writeFigure(node.attrs),
  });
}

function plainTable(tiptap) {
  return tiptap.Table.configure({ resizable: false }).extend({ renderHTML: () => ["table", ["tbody", 0]] });
}

const merging = (name) => ({
  addAttributes() {
    const { colwidth, ...others } = this.parent();
    return name === "tableHeader" ? { ...others, scope: { default: null } } : others;
  },
});

function written(tiptap, allows) {
  const always = [tiptap.Document, tiptap.Paragraph, tiptap.Text, tiptap.HardBreak, tiptap.UndoRedo, tiptap.Gapcursor, tiptap.Dropcursor, raised(tiptap, "sub"), raised(tiptap, "sup")];
  const allowed = {
    HEADING: [tiptap.Heading.configure({ levels: [2, 3, 4] })],
    BOLD: [tiptap.Bold],
    LIST: [tiptap.BulletList, tiptap.OrderedList, tiptap.ListItem, tiptap.ListKeymap],
    TABLE: [plainTable(tiptap), tiptap.TableRow, tiptap.TableCell.extend(merging("tableCell")), tiptap.TableHeader.extend(merging("tableHeader"))],
    PICTURE: [figure(tiptap)],
    QUOTE: [tiptap.Blockquote],
    ALIGNMENT: [aligned(tiptap)],
  };
  const links = allows("LINK") || allows("ATTACHMENT") ? [link(tiptap)] : [];
  return [...always, ...links, ...Object.entries(allowed).filter(([format]) => allows(format)).flatMap(([, all]) => all)];
}

const SAFE = /^(https?:\/\/[^\s@\\]+|mailto:[^\s]+|tel:[+\d-]+|\/(?!\/)[^\s\\]*)$/i;

function link(tiptap) {
  return tiptap.Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: false,
    HTMLAttributes: { target: null, rel: null, class: null },
    isAllowedUri: (uri) => SAFE.test(uri ?? ""),
  });
}

// ---------------------------------------------------------------------------------------------- talking to the server

// Not randomUUID, which browsers have only behind TLS.
const key = () => [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");

async function send(to, fields) {
  const body = new FormData();
  Object.entries(fields).forEach(([name, value]) => [value].flat().forEach((one) => body.append(name, one)));
  const answer = await fetch(to, { method: "POST", body, headers: { "Idempotency-Key": key(), Accept: "application/json" } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(said.problems?.[0]?.detail ?? said.detail ?? said.title ?? String(answer.status));
  }
  return said;
}

// ---------------------------------------------------------------------------------------------- one editor

class ContentEditor {
  constructor(root, tiptap) {
    this.root = root;
    this.formats = root.dataset.formats.split(",");
    Object.assign(this, place(root));
    this.editor = this.start(tiptap);
    this.takeOver();
    this.listen();
    this.show();
  }

  start(tiptap) {
    return new tiptap.Editor({
      element: this.page,
      injectCSS: false,
      content: this.area.value,
      extensions: written(tiptap, (format) => this.formats.includes(format)),
      editorProps: {
        attributes: this.roles(),
        handleDOMEvents: { paste: (view, event) => this.paste(event) },
        handleDrop: (view, event, slice, moved) => !moved && this.pictures(event.dataTransfer),
      },
      onUpdate: () => this.changed(),
      onTransaction: () => this.bar && this.show(),
    });
  }

  roles() {
    const described = this.area.getAttribute("aria-describedby");
    return {
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": `${this.area.id}-label`,
      class: "prose",
      ...(described && { "aria-describedby": described }),
      ...(this.area.getAttribute("aria-invalid") && { "aria-invalid": "true" }),
    };
  }

  // The summary of errors and the label lead to the field's id, wherever the words are typed.
  takeOver() {
    const words = this.page.querySelector("[contenteditable]");
    words.id = this.area.id;
    this.area.removeAttribute("id");
    this.area.hidden = true;
    document.getElementById(`${words.id}-label`).addEventListener("click", () => this.editor.commands.focus());
  }

  changed() {
    const { doc } = this.editor.state;
    const empty = doc.childCount === 1 && doc.firstChild.type.name === "paragraph" && doc.firstChild.childCount === 0;
    this.area.value = empty ? "" : this.editor.getHTML();
    this.area.dispatchEvent(new CustomEvent("chengmen:changed", { bubbles: true }));
  }

  say(words) {
    this.says.textContent = words;
    this.says.hidden = !words;
  }

  // ------------------------------------------------------------------------------------------ bar

  listen() {
    this.bar.addEventListener("click", (event) => this.act(event.target.closest("[data-act]")));
    this.bar.querySelector("[data-style]")?.addEventListener("change", (event) => this.style(event.target.value));
    this.bar.addEventListener("keydown", (event) => this.walk(event));
    this.root.addEventListener("keydown", (event) => this.key(event));
    this.root.querySelectorAll("dialog").forEach((dialog) => this.prepare(dialog));
    this.page.addEventListener("dblclick", () => this.editor.isActive("figure") && this.open("picture"));
  }

  acts() {
    const chain = () => this.editor.chain().focus();
    return {
      bold: () => chain().toggleBold().run(),
      bullets: () => chain().toggleBulletList().run(),
      numbers: () => chain().toggleOrderedList().run(),
      deeper: () => chain().sinkListItem("listItem").run(),
      higher: () => chain().liftListItem("listItem").run(),
      quote: () => chain().toggleBlockquote().run(),
      left: () => this.align(null),
      center: () => this.align("center"),
      right: () => this.align("right"),
      table: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      "row-add": () => chain().addRowAfter().run(),
      "row-remove": () => chain().deleteRow().run(),
      "column-add": () => chain().addColumnAfter().run(),
      "column-remove": () => chain().deleteColumn().run(),
      "row-head": () => chain().toggleHeaderRow().run(),
      "column-head": () => chain().toggleHeaderColumn().run(),
      merge: () => chain().mergeOrSplit().run(),
      "table-remove": () => chain().deleteTable().run(),
      undo: () => chain().undo().run(),
      redo: () => chain().redo().run(),
      link: () => this.open("link"),
      picture: () => this.open("picture"),
      attachment: () => this.open("attachment"),
      word: () => this.open("word"),
      help: () => this.open("help"),
    };
  }

  act(button) {
    this.say("");
    button && this.acts()[button.dataset.act]();
  }

  style(level) {
    const chain = this.editor.chain().focus();
    (level === "0" ? chain.setParagraph() : chain.setHeading({ level: Number(level) })).run();
  }

  align(side) {
    this.editor.chain().focus().updateAttributes("paragraph", { side }).updateAttributes("heading", { side }).run();
  }

  show() {
    if (!this.editor) {
      return;
    }
    const on = {
      bold: ["bold"], bullets: ["bulletList"], numbers: ["orderedList"], quote: ["blockquote"], link: ["link"],
      center: [{ side: "center" }], right: [{ side: "right" }],
    };
    Object.entries(on).forEach(([act, what]) => this.bar.querySelector(`[data-act="${act}"]`)?.setAttribute("aria-pressed", String(this.editor.isActive(...what))));
    this.bar.querySelectorAll("[data-within]").forEach((part) => { part.hidden = !this.editor.isActive(part.dataset.within); });
    const styles = this.bar.querySelector("[data-style]");
    if (styles) {
      styles.value = [2, 3, 4].find((level) => this.editor.isActive("heading", { level })) ?? "0";
    }
  }

  // One stop for the Tab key; arrows go from button to button (ARIA toolbar pattern).
  walk(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1 };
    const all = [...this.bar.querySelectorAll("button, select")].filter((it) => it.checkVisibility());
    const at = all.indexOf(document.activeElement);
    if (event.key in steps && document.activeElement.tagName === "BUTTON") {
      event.preventDefault();
      all[(at + steps[event.key] + all.length) % all.length].focus();
    }
    if (event.key === "Escape") {
      this.editor.commands.focus();
    }
  }

  key(event) {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      this.bar.querySelector("select, button").focus();
    }
  }

  // ------------------------------------------------------------------------------------------ paste

  // Before ProseMirror reads it: reading Word's styles is what the page's policy forbids.
  paste(event) {
    const html = event.clipboardData.getData("text/html");
    const own = html.includes("data-pm-slice");
    const taken = !own && (html ? this.insertClean(html, event.clipboardData.getData("text/plain")) : this.pictures(event.clipboardData));
    if (taken) {
      event.preventDefault();
    }
    return Boolean(taken);
  }

  // When the server does not answer, the words at least are there.
  async insertClean(html, text) {
    this.say(this.root.dataset.pasting);
    try {
      const clean = await send(address(this.root, "clean"), { html, formats: this.formats });
      this.editor.chain().focus().insertContent(clean.html).run();
      this.say(clean.removed.join("　"));
    } catch {
      this.editor.chain().focus().insertContent(text.split(/\n+/).map((line) => ({ type: "paragraph", content: line ? [{ type: "text", text: line }] : [] }))).run();
      this.say("");
    }
  }

  pictures(data) {
    const file = [...(data?.files ?? [])].find((it) => it.type.startsWith("image/"));
    if (!file || !this.formats.includes("PICTURE")) {
      return false;
    }
    this.open("picture");
    const given = new DataTransfer();
    given.items.add(file);
    this.dialog("picture").querySelector("[name=file]").files = given.files;
    return true;
  }

  // ------------------------------------------------------------------------------------------ dialogs

  dialog(name) {
    return this.root.querySelector(`dialog[data-dialog="${name}"]`);
  }

  // The fields of a dialog stand within the form of the page, so they are sent nowhere: they have no form of their own.
  prepare(dialog) {
    dialog.querySelector("[data-done]")?.addEventListener("click", () => this.done(dialog));
    dialog.querySelector("[data-drop]")?.addEventListener("click", () => this.drop(dialog));
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => this.editor.commands.focus());
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches("input:not([type=file])")) {
        event.preventDefault();
        this.done(dialog);
      }
    });
  }

  open(name) {
    const dialog = this.dialog(name);
    dialog.querySelectorAll("input").forEach((field) => {
      field.checked = false;
      field.value = "";
    });
    this.fault(dialog, "");
    this.fill(name, dialog);
    dialog.showModal();
  }

  fill(name, dialog) {
    const put = (field, value) => { dialog.querySelector(`[name="${field}"]`).value = value ?? ""; };
    if (name === "link") {
      put("href", this.editor.getAttributes("link").href);
    } else if (name === "picture" && this.editor.isActive("figure")) {
      const at = this.editor.getAttributes("figure");
      ["alt", "caption", "source"].forEach((field) => put(field, at[field]));
      dialog.querySelector("[name=decorative]").checked = at.alt === "";
    }
  }

  fault(dialog, words) {
    const fault = dialog.querySelector("[role=alert]");
    if (fault) {
      fault.textContent = words;
      fault.hidden = !words;
    }
  }

  async done(dialog) {
    const field = (name) => dialog.querySelector(`[name="${name}"]`);
    this.fault(dialog, "");
    try {
      await { link: () => this.setLink(field), picture: () => this.setPicture(field), attachment: () => this.setAttachment(field), word: () => this.setWord(field) }[dialog.dataset.dialog]();
      dialog.close();
    } catch (refused) {
      this.fault(dialog, refused.message);
    }
  }

  drop() {
    this.editor.chain().focus().extendMarkRange("link").unsetLink().run();
    this.dialog("link").close();
  }

  need(holds, words) {
    if (!holds) {
      throw new Error(this.root.dataset[words]);
    }
  }

  setLink(field) {
    const typed = field("href").value.trim();
    const href = /^[\w-]+(\.[\w-]+)+/.test(typed) ? `https://${typed}` : typed;
    this.need(SAFE.test(href), "unsafe");
    const chain = this.editor.chain().focus().extendMarkRange("link");
    if (this.editor.state.selection.empty && !this.editor.isActive("link")) {
      chain.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    } else {
      chain.setLink({ href }).run();
    }
  }

  async setPicture(field) {
    const decorative = field("decorative").checked;
    const alt = field("alt").value.trim();
    this.need(decorative || alt, "alt");
    const chosen = field("file").files[0];
    const before = this.editor.isActive("figure") ? this.editor.getAttributes("figure") : FIGURE;
    this.need(chosen || before.src, "choose");
    const file = chosen && (await send(address(this.root, "files"), { file: chosen }));
    const stored = file ? { src: file.address, width: file.width, height: file.height, focus: null } : {};
    const attrs = { ...before, ...stored, alt: decorative ? "" : alt, caption: field("caption").value.trim(), source: field("source").value.trim() };
    this.editor.chain().focus().insertContent({ type: "figure", attrs }).run();
  }

  async setAttachment(field) {
    const chosen = field("file").files[0];
    this.need(chosen, "choose");
    const file = await send(address(this.root, "files"), { file: chosen });
    const words = { type: "text", text: file.name, marks: [{ type: "link", attrs: { href: file.address } }] };
    this.editor.chain().focus().insertContent({ type: "paragraph", content: [words] }).run();
  }

  async setWord(field) {
    const chosen = field("file").files[0];
    this.need(chosen, "choose");
    const read = await send(address(this.root, "word"), { file: chosen, formats: this.formats });
    this.editor.chain().focus().insertContent(read.html).run();
    this.say(read.removed.join("　"));
  }
}

// ---------------------------------------------------------------------------------------------- keys of the whole form

function keys(form) {
  form.addEventListener("keydown", (event) => {
    const name = (event.ctrlKey || event.metaKey) && { s: "save", Enter: "submit" }[event.key];
    const button = name && form.querySelector(`[data-key="${name}"]`);
    if (name) {
      event.preventDefault();
      button?.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "?" && !event.target.closest("input, textarea, select, [contenteditable]")) {
      form.querySelector('[data-act="help"]')?.click();
    }
  });
}

const roots = [...document.querySelectorAll("[data-editor]")];
if (roots.length) {
  const tiptap = await import(roots[0].dataset.tiptap);
  roots.forEach((root) => { root.editor = new ContentEditor(root, tiptap).editor; });
  new Set(roots.map((root) => root.closest("form")).filter(Boolean)).forEach(keys);
  document.documentElement.dataset.editorReady = "";
}
