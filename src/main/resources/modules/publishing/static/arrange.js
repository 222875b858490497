// Blocks of a page by mouse: a block that is dropped sends the same form as its buttons do. Without script the
// buttons do all of it.
const list = document.querySelector('[data-arrange="true"]');

if (list) {
  let dragged = null;
  for (const block of list.children) {
    block.draggable = true;
    block.addEventListener('dragstart', event => {
      dragged = block;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', block.dataset.block);
      block.classList.add('is-dragged');
    });
    block.addEventListener('dragend', () => block.classList.remove('is-dragged'));
  }
  list.addEventListener('dragover', event => {
    const over = event.target.closest('[data-block]');
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2 || event.clientX > box.left + box.width / 2;
    list.insertBefore(dragged, after ? over.nextSibling : over);
  });
  list.addEventListener('drop', event => {
    if (!dragged) return;
    event.preventDefault();
    const form = dragged.querySelector('form[action$="/move"]');
    const place = document.createElement('input');
    place.type = 'hidden';
    place.name = 'to';
    place.value = [...list.children].indexOf(dragged);
    form.append(place);
    form.submit();
  });
}
