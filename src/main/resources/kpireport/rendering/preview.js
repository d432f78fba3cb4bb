// The page says everything without this; here it sorts, filters, and opens origins in place.
'use strict';

const dialog = document.querySelector('dialog');

// Fills the dialog with what a link's place says. Links inside it lead on within it.
function show(place) {
  const row = place.closest('tr');
  const title = [...row.cells].slice(0, 3).map(cell => cell.textContent);
  const lines = place === row
    ? [...row.cells].map((cell, i) => {
        const line = document.createElement('p');
        const head = row.closest('table').tHead.rows[0].cells[i].textContent;
        line.textContent = head + ': ' + cell.textContent;
        return line;
      })
    : [...place.children].map(line => line.cloneNode(true));
  dialog.querySelector('h2').textContent = place === row ? title[0] : title[0] + ' · ' + title[2];
  dialog.querySelector('div').replaceChildren(...lines);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('h2').focus();
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#o/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place || place.closest('.heat')) {
    dialog.close();
    return;
  }
  event.preventDefault();
  show(place);
});
dialog.querySelector('button').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', event => {
  if (event.target === dialog) dialog.close();
});

// Paper gets the drafts; at the button's word the map and the lists instead.
const printing = document.querySelector('.print');
if (printing) {
  printing.hidden = false;
  printing.addEventListener('click', () => {
    document.body.classList.add('overview');
    window.print();
  });
  window.addEventListener('afterprint', () => document.body.classList.remove('overview'));
}

const table = document.querySelector('table.results');
if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const form = document.querySelector('.filters');
  const status = form.querySelector('[role=status]');

  const more = document.querySelector('#results > button');
  // Many rows take a browser long to lay out; more are shown when asked for.
  const step = 300;
  let most = step;

  const text = (row, column) => row.cells[column].textContent;
  const order = new Intl.Collator('vi', {numeric: true});

  // "1.234,5%" and "9/23" start with a number; a cell without one comes last either way.
  const number = text => {
    const found = /^[+-]?[\d.]*\d(,\d+)?/.exec(text);
    return found ? Number(found[0].replace(/\./g, '').replace(',', '.')) : null;
  };

  const sort = (column, down) => {
    const numeric = [3, 4, 5, 7, 8].includes(column);
    const key = new Map(rows.map(row => [row, numeric ? number(text(row, column)) : text(row, column)]));
    const sign = down ? -1 : 1;
    const sorted = [...rows].sort((one, other) => {
      const a = key.get(one), b = key.get(other);
      if (a === null || b === null) return (a === null) - (b === null);
      return sign * (numeric ? a - b : order.compare(a, b));
    });
    body.append(...sorted);
    rows.splice(0, rows.length, ...sorted);
    restart();
  };

  [...table.tHead.rows[0].cells].slice(0, 9).forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.ariaSort = down ? 'descending' : 'ascending';
      sort(column, down);
    });
  });

  // As people type: "binh hoa" is Bình Hòa and Bình Hoà, composed or not.
  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
      .toLowerCase().replace(/\s+/g, ' ');
  const searched = new Map(rows.map(row => [row, folded([...row.cells].slice(0, 9)
      .map(cell => cell.textContent).join(' '))]));
  const digits = new Intl.NumberFormat('vi');

  const filter = () => {
    const choices = [...form.querySelectorAll('select')].filter(choice => choice.value);
    const words = folded(form.querySelector('input').value).trim();
    let fitting = 0;
    for (const row of rows) {
      const fits = choices.every(choice => {
        const cell = row.cells[choice.dataset.column];
        return (cell.lastChild ? cell.lastChild.textContent : '') === choice.value;
      }) && searched.get(row).includes(words);
      row.hidden = !fits || ++fitting > most;
    }
    more.hidden = fitting <= most;
    status.textContent = status.dataset.text
        .replace('{shown}', digits.format(Math.min(fitting, most))).replace('{fitting}', digits.format(fitting));
  };
  const restart = () => {
    most = step;
    filter();
  };
  form.hidden = false;
  form.addEventListener('input', restart);
  more.addEventListener('click', () => {
    most += step;
    filter();
  });
  form.addEventListener('submit', event => event.preventDefault());
  filter();
  table.parentNode.classList.remove('large');
}
