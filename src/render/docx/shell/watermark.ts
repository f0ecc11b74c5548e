/** The draft's watermark 草稿 across every page: a shape in the page head, as Word's own watermark command makes it. */
import { Header, Paragraph } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { officialFonts } from '../../../tree/style-sheet.ts';
import { headerStyleName } from '../style-names.ts';

export function watermarkHeader(): Header {
  const mark = new TextWatermark({
    text: '草稿',
    font: officialFonts.heiti,
    color: 'C0C0C0',
    opacity: 0.5,
    width: 360,
    height: 180,
  });
  return new Header({ children: [new Paragraph({ style: headerStyleName.id, children: [mark] })] });
}
