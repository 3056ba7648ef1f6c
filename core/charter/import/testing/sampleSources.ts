/** Charters of many shapes, in our own words, for tests that hold of any source. */
export const sampleSources = {
  markdown: `# Cookie policy – Example data

Our portal, the platform at <https://data.example.org>, uses the cookies below.

## What is a cookie?

A small file that **your browser** keeps.

## Strictly necessary cookies

| Supplier name | Cookie name | Duration | Function |
|:---|---|:---:|---:|
| Huwise | sessionid | 2 weeks | Security: keeps you \\| signed in |
| Huwise | _pk\\_id.\\* | at most 12 months | Protects \`forms\` |

## Audience measurement

| Supplier name | Cookie name | Duration | Function |
|---|---|---|---|
| Matomo | _pk_id.*; _pk_ses.* | 13 months | Counts visits |
`,
  htmlWithHead: `<!doctype html>
<html lang="en">
<head>
<title>Cookie notice</title>
<style>
td { color: red }
</style>
</head>
<body>
<nav><a href="/">Home</a>
<a href="/data">Data</a></nav>
<h1>Cookie notice</h1>
<p onclick="go()">Cookies used on the portal
<a href="https://data.example.org">https://data.example.org</a>.</p>
<!-- the table
comes here -->
<table>
<caption>Necessary cookies</caption>
<thead>
<tr><th>Provider</th><th>Function and location</th><th>Cookie name(s)</th><th>Purpose</th></tr>
</thead>
<tbody>
<tr><td rowspan="2">Huwise</td><td>Sign in</td><td>sessionid</td><td>Keeps you<br>signed in</td></tr>
<tr><td>API</td><td>csrftoken</td><td>Protects forms</td></tr>
</tbody>
</table>
<script>track()</script>
<footer><p>Back to top</p></footer>
</body>
</html>
`,
  wordPaste: `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><!--[if gte mso 9]><xml>
<o:OfficeDocumentSettings></o:OfficeDocumentSettings>
</xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=FR>
<p class=MsoNormal><b><span style='font-size:14.0pt'>Cookies nécessaires<o:p></o:p></span></b></p>
<table class=MsoTableGrid border=1>
 <tr style='mso-yfti-irow:0'>
  <td width=151><p class=MsoNormal><b>Nom du
  prestataire<o:p></o:p></b></p></td>
  <td><p class=MsoNormal><b>Nom du cookie</b></p></td>
  <td><p class=MsoNormal><b>Finalité</b></p></td>
 </tr>
 <tr>
  <td><p class=MsoNormal>Opendatasoft<o:p></o:p></p></td>
  <td><p class=MsoNormal>sessionid</p></td>
  <td><p class=MsoNormal>Garder la session&nbsp;ouverte</p><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>
</body></html>
`,
  stacked: `Charte cookies

Cookies nécessaires

Nom du prestataire

Nom du cookie

Finalité

Opendatasoft

sessionid

Garder la session ouverte

Opendatasoft

csrftoken

Protéger les formulaires
`,
  twoLanguages: `Charte cookies

Cookies nécessaires

Prestataire\tNom du cookie\tFinalité
Opendatasoft\tsessionid\tGarder la session ouverte

Cookie policy

Necessary cookies

Provider\tCookie name\tPurpose
Opendatasoft\tsessionid\tKeeps you signed in
`,
  pipesWithoutBounds: `Accueil > Cookies
Télécharger en PDF

Cookies nécessaires

Prestataire | Nom du cookie | Finalité | Durée 
Opendatasoft | sessionid | Garder la session | 13 mois 
Opendatasoft | csrftoken
`,
  blank: ' \n\n\t\n',
  prose: 'Hello.\n\nThis page is about horses, and not one of them eats biscuits.\n',
} as const
