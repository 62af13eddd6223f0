// Tillägg till målens sidor: val och sökning bland uppdragen, och knappar som kopierar länkar.
// Utan det här skriptet står allt på sidan ändå. Det hämtar och sparar ingenting.
(() => {
  'use strict';

  const plain = text => text.normalize('NFC').replace(/\u00AD/g, '').toLocaleLowerCase('sv').replace(/\s+/g, ' ');

  // Det som står i uppdraget självt, utan sidans egna ord omkring.
  function written(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.dold, .länk, .historik, .utanför, summary, dt, h4').forEach(part => part.remove());
    return copy.textContent;
  }

  function setUpFilter(form) {
    const assignments = [...document.querySelectorAll('.uppdrag')].map(element => ({
      element,
      entry: document.querySelector(`.korthet a[href="#${CSS.escape(element.id)}"]`)?.closest('li'),
      text: plain(written(element)),
      bodies: (element.dataset.organ ?? '').split(' '),
    }));
    const output = form.querySelector('output');
    const untouched = output.textContent;
    const reset = form.querySelector('[type=reset]');

    const chosen = name => form.elements[name]?.value ?? '';
    const isChosen = ({ element, text, bodies }, words) =>
      words.every(word => text.includes(word))
      && ['', element.dataset.status].includes(chosen('status'))
      && ['', element.dataset.typ].includes(chosen('typ'))
      && ['', ...bodies].includes(chosen('organ'));

    function apply() {
      const words = plain(chosen('ord')).split(' ').filter(Boolean);
      const isFiltering = words.length > 0 || ['status', 'organ', 'typ'].some(chosen);
      let shown = 0;
      for (const assignment of assignments) {
        const isShown = isChosen(assignment, words);
        assignment.element.hidden = !isShown;
        if (assignment.entry) assignment.entry.hidden = !isShown;
        if (isShown) shown++;
      }
      output.textContent = !isFiltering ? untouched
        : shown === 0 ? output.dataset.inga
        : output.dataset.visar.replace('{antal}', shown).replace('{alla}', assignments.length);
      reset.hidden = !isFiltering;
    }

    // Den som följer en länk till ett uppdrag ska se det, vad som än är valt.
    function showTarget() {
      const target = assignments.find(({ element }) => location.hash === `#${element.id}`)?.element;
      if (!target?.hidden) return;
      form.reset();
      apply();
      target.scrollIntoView();
    }

    form.addEventListener('input', apply);
    form.addEventListener('submit', event => event.preventDefault());
    // Formuläret återställs först efter händelsen, och knappen försvinner under den som tryckte på den.
    form.addEventListener('reset', () => setTimeout(apply));
    reset.addEventListener('click', () => form.elements.ord.focus({ preventScroll: true }));
    window.addEventListener('hashchange', showTarget);
    form.hidden = false;
    // Webbläsaren kan ha kvar ett val sedan sidan visades senast.
    apply();
    showTarget();
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  function setUpCopying(template) {
    for (const assignment of document.querySelectorAll('.uppdrag')) {
      const button = template.content.firstElementChild.cloneNode(true);
      button.querySelector('[data-titel]').textContent = assignment.querySelector('.titel').textContent;
      const label = button.querySelector('[data-ord]');
      const untouched = label.textContent;
      button.addEventListener('click', async () => {
        const link = new URL(`#${assignment.id}`, location.href).href;
        label.textContent = await copy(link) ? template.dataset.klart : template.dataset.misslyckat;
      });
      button.addEventListener('blur', () => { label.textContent = untouched; });
      assignment.querySelector('.länk').append(button);
    }
  }

  document.querySelectorAll('[data-filter]').forEach(setUpFilter);
  if (navigator.clipboard) document.querySelectorAll('[data-kopiera]').forEach(setUpCopying);
})();
