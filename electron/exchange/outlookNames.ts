import { foldForIndex } from '../../domain/fold.ts'

/**
 * Outlook's columns in the languages it exports them in, by their English names, for the columns that Askwell has a field
 * for. A name that stands for two columns of one language is told apart by what else the header holds.
 */
const german = `
First Name=Vorname|Middle Name=Weitere Vornamen|Last Name=Nachname|Title=Anrede|Suffix=Suffix|Nickname=Spitzname
Company=Firma|Department=Abteilung|Job Title=Position|E-mail Address=E-Mail-Adresse|E-mail 2 Address=E-Mail 2: Adresse
E-mail 3 Address=E-Mail 3: Adresse|E-mail Type=E-Mail-Typ|E-mail 2 Type=E-Mail 2: Typ|E-mail 3 Type=E-Mail 3: Typ
E-mail Display Name=E-Mail: Angezeigter Name|E-mail 2 Display Name=E-Mail 2: Angezeigter Name
E-mail 3 Display Name=E-Mail 3: Angezeigter Name|Home Phone=Telefon privat|Home Phone 2=Telefon privat 2
Business Phone=Telefon geschäftlich|Business Phone 2=Telefon geschäftlich 2|Mobile Phone=Mobiltelefon
Car Phone=Autotelefon|Other Phone=Weiteres Telefon|Primary Phone=Haupttelefon|Business Fax=Fax geschäftlich
Home Fax=Fax privat|Other Fax=Weiteres Fax|Company Main Phone=Telefon Firma|Callback=Rückmeldung
Assistant's Phone=Telefon Assistent|Assistant's Name=Name Assistent|Manager's Name=Name des/der Vorgesetzten
Business City=Ort geschäftlich|Business Country/Region=Land/Region geschäftlich|Business Street=Straße geschäftlich
Home City=Ort privat|Home Country/Region=Land/Region privat|Other City=Weiterer Ort
Other Country/Region=Weiteres/e Land/Region|Web Page=Webseite|Categories=Kategorien|Notes=Notizen|Birthday=Geburtstag
Anniversary=Jahrestag|Gender=Geschlecht|Priority=Priorität|Private=Privat|Sensitivity=Vertraulichkeit`
const french = `
First Name=Prénom|Middle Name=Deuxième prénom|Middle Name=2e prénom|Last Name=Nom|Title=Titre|Suffix=Suffixe
Nickname=Surnom|Company=Société|Department=Service|Job Title=Fonction|Job Title=Titre1
E-mail Address=Adresse de messagerie|E-mail 2 Address=Adresse de messagerie 2|E-mail 3 Address=Adresse de messagerie 3
E-mail Type=Type de messagerie|E-mail 2 Type=Type de messagerie 2|E-mail 3 Type=Type de messagerie 3
E-mail Display Name=Nom complet de l'adresse de messagerie|Home Phone=Téléphone (domicile)
Home Phone 2=Téléphone 2 (domicile)|Business Phone=Téléphone (bureau)|Business Phone 2=Téléphone 2 (bureau)
Mobile Phone=Tél. mobile|Car Phone=Téléphone (voiture)|Other Phone=Téléphone (autre)|Primary Phone=Téléphone principal
Business Fax=Télécopie (bureau)|Home Fax=Télécopie (domicile)|Other Fax=Télécopie (autre)
Company Main Phone=Téléphone société|Assistant's Phone=Téléphone de l'assistant(e)
Business Street=Rue (bureau)|Business City=Ville (bureau)|Business Country/Region=Pays/Région (bureau)
Home City=Ville (domicile)|Home Country/Region=Pays/Région (domicile)|Other City=Ville (autre)
Other Country/Region=Pays/Région (autre)|Web Page=Page Web|Categories=Catégories|Notes=Notes|Birthday=Anniversaire`
const spanish = `
First Name=Nombre|Middle Name=Segundo nombre|Last Name=Apellidos|Title=Tratamiento|Title=Título|Suffix=Sufijo
Nickname=Apodo|Company=Organización|Company=Compañía|Department=Departamento|Job Title=Puesto|Job Title=Cargo
E-mail Address=Dirección de correo electrónico|E-mail 2 Address=Dirección de correo electrónico 2
E-mail 3 Address=Dirección de correo electrónico 3|E-mail Type=Tipo de correo electrónico
Home Phone=Teléfono particular|Home Phone 2=Teléfono particular 2|Business Phone=Teléfono del trabajo
Business Phone 2=Teléfono del trabajo 2|Mobile Phone=Teléfono móvil|Car Phone=Teléfono del automóvil
Other Phone=Otro teléfono|Primary Phone=Teléfono principal|Business Fax=Fax del trabajo|Home Fax=Fax particular
Business Street=Calle del trabajo|Business City=Ciudad de trabajo|Business City=Ciudad del trabajo
Business Country/Region=País o región del trabajo|Home City=Ciudad de residencia
Web Page=Página Web|Categories=Categorías|Notes=Notas|Birthday=Cumpleaños|Anniversary=Aniversario`
const italian = `
First Name=Nome|Middle Name=Secondo nome|Last Name=Cognome|Title=Titolo|Suffix=Suffisso|Nickname=Nome alternativo
Company=Società|Department=Reparto|Job Title=Posizione|E-mail Address=Indirizzo posta elettronica
E-mail 2 Address=Indirizzo posta elettronica 2|E-mail 3 Address=Indirizzo posta elettronica 3
E-mail Type=Tipo posta elettronica|Home Phone=Telefono (ab.)|Home Phone=Abitazione|Business Phone=Telefono (uff.)
Business Phone=Ufficio|Business Phone 2=Ufficio 2|Mobile Phone=Cellulare|Business Fax=Fax (uff.)|Home Fax=Fax (ab.)
Business Street=Via (uff.)|Business City=Città (uff.)|Home City=Città (ab.)
Business Country/Region=Paese (uff.)|Business Country/Region=Paese/area geografica (uff.)
Web Page=Pagina Web|Categories=Categorie|Notes=Note|Notes=Notes|Birthday=Compleanno|Anniversary=Anniversario`
const polish = `
First Name=Imię|Middle Name=Drugie imię|Last Name=Nazwisko|Title=Tytuł|Suffix=Sufiks|Nickname=Pseudonim
Company=Firma|Department=Dział|Job Title=Stanowisko|E-mail Address=Adres e-mail|E-mail 2 Address=Adres e-mail 2
E-mail 3 Address=Adres e-mail 3|E-mail Type=Typ e-mail|E-mail Display Name=Wyświetlana nazwa e-mail
Home Phone=Telefon domowy|Home Phone 2=Telefon domowy 2|Business Phone=Telefon służbowy
Business Phone 2=Telefon służbowy 2|Mobile Phone=Telefon komórkowy|Other Phone=Inny telefon|Primary Phone=Telefon główny
Business Fax=Faks służbowy|Home Fax=Faks domowy|Business Street=Adres służbowy - ulica
Business City=Adres służbowy - miejscowość|Business Country/Region=Adres służbowy - kraj
Business Country/Region=Adres służbowy - kraj/region|Home City=Adres domowy - miejscowość
Home Country/Region=Adres domowy - kraj|Home Country/Region=Adres domowy - kraj/region
Web Page=Strona sieci Web|Categories=Kategorie|Notes=Notatki|Birthday=Urodziny|Anniversary=Rocznica`
const portuguese = `
First Name=Nome|Middle Name=Segundo nome|Last Name=Sobrenome|Last Name=Apelido|Title=Título|Title=Tratamento
Suffix=Sufixo|Nickname=Apelido comum|Company=Empresa|Department=Departamento|Job Title=Cargo
E-mail Address=Endereço de email|E-mail Address=Endereço de e-mail|E-mail Address=Endereço de correio eletrônico
E-mail 2 Address=Endereço de email 2|E-mail 2 Address=Endereço de e-mail 2|Home Phone=Telefone residencial
Business Phone=Telefone comercial|Business Phone 2=Telefone comercial 2|Mobile Phone=Telefone celular
Mobile Phone=Telemóvel|Business Fax=Fax comercial|Home Fax=Fax residencial
Business Street=Rua do endereço comercial|Business City=Cidade do endereço comercial
Business Country/Region=País/Região do endereço comercial|Home City=Cidade do endereço residencial
Web Page=Página da Web|Categories=Categorias|Notes=Anotações|Birthday=Aniversário`

/** English names by what a language calls them, folded. The English ones are found under every language. */
export const outlookLanguages: readonly ReadonlyMap<string, string>[] = [
  '',
  german,
  french,
  spanish,
  italian,
  polish,
  portuguese,
].map(
  (list) =>
    new Map(
      list
        .split(/[|\n]/)
        .filter((pair) => pair !== '')
        .map((pair): [string, string] => {
          const [english = '', local = ''] = pair.split('=')
          return [foldForIndex(local), foldForIndex(english)]
        }),
    ),
)
