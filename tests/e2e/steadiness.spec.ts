import { expect, test } from './support/launchApp.ts';
import { chooseMenu, leader } from './support/onMap.ts';

test('what a person works with stays under the hand', async ({ launch }) => {
  const { page } = await launch({ args: ['--open-sample=merger'] });

  await test.step('the map does not scroll when a leader in sight is moved', async () => {
    const first = leader(page, 'System CEO');
    await expect(first).toBeVisible();
    const before = await first.boundingBox();
    await leader(page, 'CFO').click();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('button', { name: 'Undo move lane of CFO' })).toBeVisible();
    expect(await first.boundingBox()).toEqual(before);
  });

  await test.step('tabs of a dialog stay where they are while its pages change', async () => {
    await chooseMenu(page, 'File', 'Map properties…');
    const tabs = page.getByRole('dialog').getByRole('tab');
    const places = async () => Promise.all((await tabs.all()).map((tab) => tab.boundingBox()));
    const before = await places();
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      expect(await places()).toEqual(before);
    }
  });

  await test.step('fields of a new map stay where they are while it is said how a list is read', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+N');
    const leaders = page.getByRole('textbox', { name: /^Leaders/ });
    const before = await leaders.boundingBox();
    await leaders.fill('Role\tName\tSince\nCFO\tA. Person\t2019\nCFO\tA. Person\t2019');
    await expect(page.getByText(/are read as the heading.*taken once/)).toBeVisible();
    expect(await leaders.boundingBox()).toEqual(before);
  });
});
