/** Spanish notice words, on lower-case text with blanks: enough to find a notice and its plain elements. */
import { anyOf, inOrder } from '../pattern';
import type { NoticeLexicon } from '../shapes/notice';

export const NOTICE_ES: NoticeLexicon = {
  language: 'es',
  form: 'lower',
  home: '',
  titles: [
    {
      means: 'overseas',
      pattern: /transferencias?\b.{0,40}(?:internacional|extranjero|terceros países|fuera)/,
      example: 'Transferencias internacionales',
      counter: 'Transferencia bancaria',
    },
    {
      means: 'third-party',
      pattern: /(?:comunicación|cesión|divulgación|compart)\w{0,12}\b.{0,40}(?:datos|información|terceros)|destinatarios/,
      example: 'Cesión de datos a terceros',
      counter: 'Compartir el carrito',
    },
    {
      means: 'processor',
      pattern: /encargad[oa]s? (?:del|de) tratamiento|subencargad/,
      example: 'Encargados del tratamiento',
      counter: 'Encargo de compra',
    },
    {
      means: 'marketing',
      pattern: /marketing|publicidad|boletín|promocional/,
      example: 'Comunicaciones promocionales',
      counter: 'Comunicación de envío',
    },
    {
      means: 'collection',
      pattern: /(?:recopil|recogida|tratamiento|obten)\w{0,12}\b.{0,30}(?:datos|información)/,
      example: 'Recogida de datos',
      counter: 'Recogida en tienda',
    },
    {
      means: 'policy',
      pattern: /(?:política|aviso)\b.{0,10}(?:privacidad|protección de datos)/,
      example: 'Política de privacidad',
      counter: 'Política de devoluciones',
    },
    {
      means: 'terms',
      pattern: /(?:términos|condiciones) (?:y|de uso|generales|del)/,
      example: 'Términos y condiciones',
      counter: 'Condición del producto',
    },
  ],
  labels: [
    {
      means: 'recipient',
      pattern: /\bdestinatari[oa]s?\b|^(?:nombre del )?(?:proveedor|encargado|socio)e?s?$/,
      example: 'Destinatario',
      counter: 'Finalidad',
    },
    { means: 'country', pattern: /\bpaís(?:es)?\b|^ubicación$/, example: 'País', counter: 'Paisaje' },
    { means: 'contact', pattern: /\bcontacto\b/, example: 'Contacto', counter: 'Contenido' },
    {
      means: 'items',
      pattern: /(?:categorías|tipos?) de datos|^datos/,
      example: 'Categorías de datos',
      counter: 'Categorías de productos',
    },
    { means: 'purpose', pattern: /finalidad(?:es)?|propósitos?|^objeto$/, example: 'Finalidad', counter: 'Precio' },
    { means: 'retention', pattern: /plazo|conservación|duración/, example: 'Plazo de conservación', counter: 'Fecha de entrega' },
    { means: 'refusal', pattern: /\bnegar|\brechaz|negativa/, example: 'Consecuencias de la negativa', counter: 'Reembolso' },

    {
      means: 'recipient',
      pattern: /^(?:quién|a quién|empresa|entidad|receptor|se comunican a|cesionario)$/,
      example: 'A quién',
      counter: 'Quiénes somos',
    },
    {
      means: 'country',
      pattern: /^(?:dónde|país de destino|destino|lugar de (?:almacenamiento|tratamiento))$/,
      example: 'País de destino',
      counter: 'Dónde comprar',
    },
    {
      means: 'items',
      pattern: /^(?:qué datos|qué|datos (?:cedidos|comunicados|transferidos|compartidos))$/,
      example: 'Qué datos',
      counter: 'Qué hacemos',
    },
    { means: 'purpose', pattern: /^(?:para qué|por qué|motivo|uso)$/, example: 'Para qué', counter: 'Uso diario' },
    {
      means: 'retention',
      pattern: /^(?:cuánto tiempo|plazo|hasta cuándo|supresión)$/,
      example: 'Hasta cuándo',
      counter: 'Plazo de entrega',
    },
    {
      means: 'method',
      pattern: /^(?:cómo|cuándo y cómo|medio de (?:transferencia|envío)|forma de transferencia)$/,
      example: 'Medio de transferencia',
      counter: 'Cómo comprar',
    },
  ],
  questions: [],
  parties: [
    {
      means: 'role',
      pattern: inOrder(
        /\b/,
        [
          /terceros|socios|empresas (?:colaboradoras|asociadas|vinculadas|terceras)|colaboradores/,
          /entidades (?:colaboradoras|del grupo)|proveedores|vendedores|comerciantes|filiales|afiliad[oa]s|empresas del grupo/,
          /encargados|transportistas|anunciantes|bancos/,
        ],
        /\b/,
      ),
      example: 'nuestros socios',
      counter: 'Roble Envíos S.L.',
    },
    {
      means: 'open',
      pattern: /\betc\b|entre otros|incluyendo|y sus filiales/,
      example: 'Roble S.L. y sus filiales',
      counter: 'Roble S.L.',
    },
    { means: 'list', pattern: /lista de|\baquí\b/, example: 'la lista de socios', counter: 'la entrega' },
    { means: 'example', pattern: /por ejemplo|tales como|como por/, example: 'por ejemplo Roble', counter: 'Roble' },
  ],
  company: [],
  abroad: [
    {
      means: 'abroad',
      pattern: /terceros países|en el extranjero|otros países|fuera (?:de|del) (?:la )?(?:ue|eee|unión|españa|país)/,
      example: 'en terceros países',
      counter: 'en Madrid',
    },
  ],
  contact: [
    {
      means: 'contact',
      pattern: /formulario de contacto|atención al cliente|\btel\b/,
      example: 'atención al cliente',
      counter: 'número de cliente',
    },
  ],
  items: [
    {
      means: 'datum',
      pattern: inOrder(
        /\b/,
        [
          /nombre|apellidos?|dirección|correo electrónico|e-?mail|teléfono|fecha de nacimiento|tarjeta|datos de pago/,
          /cuenta bancaria|dirección ip|historial|datos de contacto|edad|sexo|pedido/,
        ],
        /\b/,
      ),
      example: 'nombre y dirección',
      counter: 'datos personales',
    },
    { means: 'class', pattern: /(?:sus|tus) datos|datos (?:personales|necesarios)/, example: 'sus datos', counter: 'sus paquetes' },
    { means: 'bare', pattern: /\bdatos\b|\binformación\b/, example: 'datos', counter: 'paquetes' },
  ],
  purpose: [
    {
      means: 'purpose',
      pattern: /\bpara (?:la|el|que|\w+[aei]r)(?:l[eoa]s?|se)?\b|con (?:el fin|la finalidad|el objeto) de|a fin de|con fines \w+/,
      example: 'para entregar su pedido',
      counter: 'su pedido',
    },
    { means: 'vague', pattern: /^fines comerciales$/, example: 'fines comerciales', counter: 'entrega' },
  ],
  retention: [
    { means: 'period', pattern: /\b\d+ (?:años?|mes(?:es)?|días?|semanas?)\b/, example: '3 años', counter: 'mientras sea necesario' },
    {
      means: 'event',
      pattern: /hasta (?:que|la)\b.{0,30}(?:baja|eliminación|supresión|cancel|retir)/,
      example: 'hasta la eliminación de la cuenta',
      counter: 'hasta nuevo aviso',
    },
    { means: 'endless', pattern: /mientras\b|tiempo necesario/, example: 'mientras sea necesario', counter: 'un año' },
  ],
  method: [],
  refusal: [
    { means: 'right', pattern: /(?:derecho a|puede) (?:negarse|rechazar|no consentir)/, example: 'Puede negarse', counter: 'Puede pagar' },
    {
      means: 'consequence',
      pattern: /(?:negar|rechaz|no consiente|no acepta)\w{0,12}\b.{0,100}\bno\b/,
      example: 'Si rechaza, no podrá comprar',
      counter: 'Si acepta, siga',
    },
    { means: 'withdrawal', pattern: /retirar|darse de baja/, example: 'retirar su consentimiento', counter: 'negarse' },
  ],
  transfer: [
    {
      means: 'none',
      pattern: /\bno\b.{0,20}(?:compart|vend|ced|comunic|transfer)\w*/,
      example: 'No vendemos sus datos',
      counter: 'Vendemos libros',
    },
    {
      means: 'overseas',
      pattern: /transf\w{0,12}\b.{0,80}(?:país|países|fuera|extranjero|estados unidos)/,
      example: 'Sus datos se transfieren fuera de la UE',
      counter: 'Sus paquetes',
    },
    { means: 'outsource', pattern: /en nuestro nombre|por cuenta nuestra/, example: 'en nuestro nombre', counter: 'en su nombre' },
    {
      means: 'provide',
      pattern: anyOf(
        /(?:compart|comunic|ced|divulg|transm)\w{0,12}\b.{0,100}(?:datos|información)/,
        /(?:datos|información)\b.{0,100}(?:compart|comunic|ced(?:id|er|e)|divulg|transm)/,
        /(?:compart|comunic|ced|divulg|transm|envi)\w{0,12}\b.{0,12}\b(?:sus?|tus?|mis?)\b.{0,140}\s(?:a|al|con)\s/,
      ),
      example: 'Compartimos sus datos',
      counter: 'Entregamos sus paquetes',
    },
    { means: 'collect', pattern: /\brecopil|\brecog/, example: 'Recopilamos datos', counter: 'Enviamos paquetes' },
  ],
  follows: [
    {
      means: 'recipients',
      pattern: /siguientes (?:proveedores|empresas|destinatarios|socios|servicios)/,
      example: 'los siguientes proveedores',
      counter: 'los siguientes pasos',
    },
  ],
  clauses: [
    {
      means: 'disclosure-without-consent',
      pattern: /sin (?:su )?(?:consentimiento|autorización)/,
      example: 'sin su consentimiento',
      counter: 'con su consentimiento',
    },
    {
      means: 'deemed-consent',
      pattern: /(?:constituye|se considera|implica)\b.{0,20}(?:consentimiento|aceptación)/,
      example: 'implica aceptación',
      counter: 'implica un coste',
    },
    {
      means: 'marketing-purpose',
      pattern: /marketing|publicidad|promociones|boletín/,
      example: 'con fines de marketing',
      counter: 'para la entrega',
    },
  ],
  itemKinds: [
    {
      means: 'bank-account',
      pattern: /\biban\b|cuenta bancaria|datos bancarios/,
      example: 'cuenta bancaria',
      counter: 'cuenta de cliente',
    },
    {
      means: 'card-number',
      pattern: /n(?:ú|u)mero de (?:la |su )?tarjeta|tarjeta de cr(?:é|e)dito/,
      example: 'número de tarjeta',
      counter: 'tarjeta regalo',
    },
    {
      means: 'id-copy',
      pattern: /copia del? (?:dni|documento)|documento de identidad/,
      example: 'copia del DNI',
      counter: 'copia de la factura',
    },
    { means: 'passport', pattern: /pasaporte/, example: 'número de pasaporte', counter: 'paso a paso' },
    {
      means: 'precise-location',
      pattern: /\bgps\b|geolocalizaci(?:ó|o)n|ubicaci(?:ó|o)n precisa/,
      example: 'geolocalización',
      counter: 'ubicación de la tienda',
    },
    { means: 'health', pattern: /datos de salud|estado de salud|enfermedad/, example: 'datos de salud', counter: 'comida saludable' },
    { means: 'password', pattern: /contrase(?:ñ|n)a/, example: 'su contraseña', counter: 'contra reembolso' },
  ],
  tombstones: [],
};
