/** Papers of our own invention in the shapes in which real ones arrive (DOMAIN.md §3). */

export const REFERAT_PDF = ` Referat fra møtet i NUFA 
Møte Fagutvalget (NUFA) 
Dato 31. januar – 1. februar 2024 
Tid 31. januar kl. 10.00 – 16.00 
Sted Hotell Nord, Bodø  
Medlemmer 
  
Kari Nordmann, Direktoratet for e-
helse 

 
Saksnr. Tittel på sak  Sakstype  

 Dag 1  
1/24 Godkjenning av innkalling og dagsorden Godkjenning 
2/24 Felles kodeverk for prøvetaking i kommunene og veien 

videre 
Drøfting 
3/24 Eventuelt  
 Saksnr. Onsdag 31. januar 2024 
1/24 Godkjenning av innkalling og dagsorden 
 Det kom innspill til omtalen av sak 
40/23 «Oppstart» som ble rettet. 

 Vedtak: 
NUFA godkjenner innkalling og dagsorden. 

2/24 Felles kodeverk for prøvetaking 
 Kari Nordmann orienterte. 
 
Innspill: 
• Prøver tas ulikt i kommunene. 

 Forslag til vedtak: 
NUFA drøftet saken og ber om at e-
helse sees i sammenheng med 2024-
2025. 

3/24 Eventuelt 
 Det kom ingen saker til eventuelt. 
 Slutt dag 1 
`;

export const REFERAT_TABS = `Referat fra møte i NUIT\t\t
Møte\t1/2024\t
Dato\t14. mars 2024\t
Sted\tTeams\t

Sak\tTema\tSakstype
1/24\tGodkjenning av referat\tGodkjenning
2/24\tPlan for prøvesvar\tDrøfting

Sak\tTema
<b>1/24</b>\t<b>Godkjenning av referat</b>
\t<b>Vedtak:</b> NUIT godkjenner referatet.
<b>2/24</b>\t<p><b>Plan for prøvesvar</b></p> <p>Saken ble presentert.</p>
\t<p><b>Vedtak:</b> 1. NUIT er orientert om planen.</p>

\t<p>2. Aktørene tar med seg innspillene.</p>
`;

export const NOTE_PDF = ` NUFA 

side 1 av 2 
 
Vedlegg 3 Sak 5-24 Varsling av kritisk informasjon 

Varsling av kritisk informasjon 

Forslag til vedtak 

NUFA tar saken til orientering. 

 
Hensikt med saken 

Saken gir en status. 

Til 
Dato 
Saksnummer 
Innretning 

Møte 2/24 
24.04.2024 
5/24 
Orientering 

 
Fra 
Saksbehandler 

 
Kari Nordmann 
Ola Nordmann 

Vedtak fra tidligere behandlinger i rådsmodellen 
 
Sak Tema  Vedtaksformulering 

9/22 Kritisk informasjon, første steg NUFA drøftet saken og ga 
innspill. 
11/21 Forprosjekt 
`;

export const NOTE_CELLS = `Til Møte 2/24  
Dato 25.04.2024  
Saksnummer 7/24  
Type Drøfting

Fra Kari Nordmann  
Saksbehandler Ola Nordmann

## Retning for samhandling

### Forslag til vedtak

NUIT drøftet saken.

### Hensikt med saken

Å drøfte retningen.

### **Vedtaks fra tidligere behandlinger i rådsmodellen**

Saken er lagt frem to ganger.

Sak\tTema\tType\tVedtaksformulering
<b>NEHS 4/21 (10.6.21)</b>\tRetning\t\tNasjonalt e-helsestyre tilsluttet seg e-

\t\t\thelsestrategien.
12/22 - NUIT\tRetning, andre steg\tDrøfting\tNUIT drøftet saken.

### Vedlegg

[Vedlegg 4A Sak 7-24 Notat om retning](#)
`;

export const SLIDES = `
Møte i NUFA
4. – 5. september 2024

Hotell Sør, Kristiansand



Agenda NUFA dag 1 – 4. september 2024

Saksnr. Tittel på sak Presenter saken Tid Sakstype

31/24 Trygg deling av svar – status etter høring Kari Nordmann, Helsedirektoratet 10:35 Drøfting

Lunsj 11:35

32/24 Veikart for grunndata
Ola Nordmann, Anne Holm, 
Helse Nord RHF

12:35 Orientering
 Sak 31/24: Trygg deling av svar – 
status etter høring



Forslag til vedtak

Helsedirektoratet 6

NUFA drøftet saken og ber om en plan for det 

videre arbeidet.



Takk for oss



Sak 32/24: Veikart for grunndata



Vedtak – veikart

NUFA støtter veikartet. 
 Pause

Vedtak - ny sak

NUFA ber om en ny sak.
`;
