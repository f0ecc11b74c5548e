/** Where each system keeps its fonts, WPS and TeX included; in: platform, environment and home, out: folders. */

/** Returns the folders to look into, existing or not, the user's own before the system's. */
export function fontFolders(
  platform: string,
  environment: (name: string) => string | undefined,
  home: string,
): readonly string[] {
  if (platform === 'win32') return windowsFolders(environment);
  if (platform === 'darwin') return macFolders(home);
  return linuxFolders(environment, home);
}

function windowsFolders(environment: (name: string) => string | undefined): string[] {
  const local = environment('LOCALAPPDATA');
  const system = environment('WINDIR') ?? 'C:\\Windows';
  const own = local === undefined ? [] : [`${local}\\Microsoft\\Windows\\Fonts`];
  const wps = local === undefined ? [] : [`${local}\\Kingsoft\\WPS Office`];
  return [...own, `${system}\\Fonts`, ...wps];
}

function macFolders(home: string): string[] {
  return [
    `${home}/Library/Fonts`,
    '/Library/Fonts',
    '/System/Library/Fonts',
    '/System/Library/AssetsV2/com_apple_MobileAsset_Font7',
    '/Applications/wpsoffice.app/Contents/Resources/office6/fonts',
    '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
  ];
}

function linuxFolders(environment: (name: string) => string | undefined, home: string): string[] {
  const data = environment('XDG_DATA_HOME') ?? `${home}/.local/share`;
  return [
    `${home}/.fonts`,
    `${data}/fonts`,
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    '/opt/kingsoft/wps-office/office6/fonts',
    '/usr/share/texlive/texmf-dist/fonts',
    '/usr/share/texmf-dist/fonts',
    '/usr/share/texmf/fonts',
  ];
}
