/**
 * What spreadsheet programs put on the clipboard for one and the same block, as they write it: Excel 365 on
 * Windows, LibreOffice Calc 24, Google Sheets in Chrome.
 */
export const EXCEL_HTML = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
td
	{padding-top:1px;
	mso-ignore:padding;
	white-space:nowrap;}
.xl65
	{font-weight:700;
	white-space:normal;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:
 collapse;width:240pt'>
<!--StartFragment-->
 <col width=128 style='mso-width-source:userset;mso-width-alt:4681;width:96pt'>
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=128 style='height:15.0pt;width:96pt'>Decision area</td>
  <td class=xl65 width=64 style='width:48pt'>CFO</td>
  <td class=xl65 width=64 style='width:48pt'>Chief<br>
    Nursing Officer</td>
  <td class=xl65 width=64 style='width:48pt'>CIO</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Pricing &amp; rates</td>
  <td>A</td>
  <td>C</td>
  <td></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Bed closures</td>
  <td>&nbsp;</td>
  <td>A/R</td>
  <td>I<span style='mso-spacerun:yes'> </span></td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>
`;

export const EXCEL_TEXT =
  'Decision area\tCFO\t"Chief\nNursing Officer"\tCIO\r\nPricing & rates\tA\tC\t\r\nBed closures\t \tA/R\tI \r\n';

export const LIBREOFFICE_HTML = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; }
		comment { display:none;  }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="4" width="85"></colgroup>
	<tr>
		<td height="17" align="left"><b>Decision area</b></td>
		<td align="left"><b>CFO</b></td>
		<td align="left"><b>Chief<br>Nursing Officer</b></td>
		<td align="left"><b>CIO</b></td>
	</tr>
	<tr>
		<td height="17" align="left">Pricing &amp; rates</td>
		<td align="left">A</td>
		<td align="left">C</td>
		<td align="left"><br></td>
	</tr>
	<tr>
		<td height="17" align="left">Bed closures</td>
		<td align="left"><br></td>
		<td align="left">A/R</td>
		<td align="left">I</td>
	</tr>
</table>
<!-- ************************************************************************** -->
</body>
</html>
`;

export const LIBREOFFICE_TEXT =
  'Decision area\tCFO\t"Chief\nNursing Officer"\tCIO\nPricing & rates\tA\tC\t\nBed closures\t\tA/R\tI';

export const GOOGLE_HTML =
  '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;font-weight:bold;">Decision area</td><td style="font-weight:bold;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;CFO > all&quot;}">CFO</td><td style="font-weight:bold;">Chief<br/>Nursing Officer</td><td style="font-weight:bold;">CIO</td></tr><tr style="height:21px;"><td>Pricing &amp; rates</td><td>A</td><td>C</td><td></td></tr><tr style="height:21px;"><td>Bed closures</td><td></td><td>A/R</td><td>I</td></tr></tbody></table>';

/** What all of them say. */
export const BLOCK = [
  ['Decision area', 'CFO', 'Chief\nNursing Officer', 'CIO'],
  ['Pricing & rates', 'A', 'C', ''],
  ['Bed closures', '', 'A/R', 'I'],
];
