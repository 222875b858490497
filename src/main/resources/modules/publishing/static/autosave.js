// Keeps a form as a draft two seconds after its writer pauses. Says when it did, and why it could not; where somebody
// else has saved in the meantime it stops and shows the way to both versions.
const PAUSE = 2000;
const AGAIN = 15000;

class Autosave {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector("[data-autosave-status]");
    this.link = this.status.querySelector("a");
    this.words = this.status.querySelector("span");
    form.addEventListener("input", () => this.later(PAUSE));
    form.addEventListener("chengmen:changed", () => this.later(PAUSE));
    form.addEventListener("submit", () => this.stop());
  }

  later(wait) {
    if (!this.stopped) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), wait);
    }
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  say(name, value = "") {
    this.words.textContent = this.status.dataset[name].replace("{0}", value);
    this.status.dataset.state = name;
  }

  async save() {
    if (this.saving) {
      this.later(PAUSE);
      return;
    }
    this.saving = true;
    this.say("saving");
    try {
      await this.send();
    } catch {
      this.say("failed", this.status.dataset.network);
      this.later(AGAIN);
    }
    this.saving = false;
  }

  async send() {
    const answer = await fetch(this.form.dataset.autosave, { method: "POST", body: new FormData(this.form), headers: { Accept: "application/json" } });
    const said = await answer.json().catch(() => ({}));
    if (answer.status === 409) {
      this.conflict(answer.headers.get("Location"));
    } else if (answer.ok) {
      this.saved(said);
    } else {
      this.say("failed", said.problems?.[0]?.detail ?? said.detail ?? said.title ?? answer.status);
    }
  }

  // The next save builds upon this one: fields that the server answers with take their new values.
  saved(said) {
    Object.entries(said.fields ?? {}).forEach(([name, value]) => {
      const field = this.form.elements[name];
      if (field) {
        field.value = value;
      }
    });
    this.say("saved", new Date().toTimeString().slice(0, 8));
    this.form.dispatchEvent(new CustomEvent("chengmen:saved", { bubbles: true }));
  }

  conflict(location) {
    this.stop();
    this.say("conflict");
    this.link.href = location ?? this.link.href;
    this.link.hidden = false;
  }
}

document.querySelectorAll("form[data-autosave]").forEach((form) => new Autosave(form));
