// Offers what may be meant while somebody types (WAI-ARIA combobox with a list). Without it the box works all the same.
const WAIT = 120;

for (const box of document.querySelectorAll("input[data-suggest]")) {
  offer(box);
}

function offer(box) {
  const list = document.createElement("ul");
  list.id = `${box.id}-suggestions`;
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = box.dataset.suggest;
  list.hidden = true;
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.role = "status";
  box.after(list);
  box.form.append(said);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  let chosen = -1;
  let typed = box.value;
  let timer;
  let asking;

  const show = (words) => {
    list.replaceChildren(...words.map((word, at) => {
      const line = document.createElement("li");
      line.id = `${list.id}-${at}`;
      line.role = "option";
      line.setAttribute("aria-selected", "false");
      line.textContent = word;
      return line;
    }));
    chosen = -1;
    list.hidden = words.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.removeAttribute("aria-activedescendant");
    said.textContent = words.length ? box.dataset.suggestCount.replace("#", words.length) : "";
  };

  const choose = (at) => {
    const lines = [...list.children];
    chosen = (at + 1 + lines.length + 1) % (lines.length + 1) - 1;
    lines.forEach((line, index) => line.setAttribute("aria-selected", String(index === chosen)));
    box.value = chosen < 0 ? typed : lines[chosen].textContent;
    chosen < 0 ? box.removeAttribute("aria-activedescendant") : box.setAttribute("aria-activedescendant", lines[chosen].id);
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      show(answer.ok ? (await answer.json())[1] : []);
    } catch {
      // a newer question overtook this one, or there is no network
    }
  };

  box.addEventListener("input", (event) => {
    typed = box.value.trim();
    clearTimeout(timer);
    if (event.isComposing) {
      return;
    }
    typed ? (timer = setTimeout(ask, WAIT)) : show([]);
  });
  box.addEventListener("compositionend", () => {
    typed = box.value.trim();
    ask();
  });
  box.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") {
      event.preventDefault();
      box.value = typed;
      show([]);
    }
  });
  list.addEventListener("pointerdown", (event) => {
    const line = event.target.closest("li");
    if (line) {
      event.preventDefault();
      box.value = line.textContent;
      box.form.requestSubmit();
    }
  });
  box.addEventListener("blur", () => show([]));
}
