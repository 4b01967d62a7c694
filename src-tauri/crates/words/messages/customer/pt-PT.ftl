# Portuguese.

## The asset types, as in the midst of a sentence.

customer-type-inverter = inversor
customer-type-battery = bateria
customer-type-meter = contador
customer-type-vehicle = veículo
customer-type-charger = carregador
customer-type-hvac = climatização

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = medições
customer-location = localização
customer-readings-and-location = medições e localização
customer-control-charging = controlo do carregamento
customer-change-operation-mode = alteração do modo de funcionamento
customer-change-temperature = alteração da temperatura e do modo

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }: { $what }
customer-no-access = Sem acesso a: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Leia o código com o telemóvel
customer-promise = Inicia sessão diretamente na conta do seu fornecedor. Não vemos a sua palavra-passe e nunca a pedimos.
customer-promise-at = Inicia sessão diretamente na sua conta { $vendor }. Não vemos a sua palavra-passe e nunca a pedimos.
customer-host-line = O endereço da página começa por { $host }
customer-once-line = de utilização única
customer-waiting = A aguardar o seu início de sessão
customer-opened = Página aberta. Continue no telemóvel.
customer-signed-in = Sessão iniciada. Estamos a procurar os seus dispositivos.
customer-found = Ligação concluída
customer-found-devices = Dispositivos encontrados
customer-step-scan = Ler o código
customer-step-sign-in = Iniciar sessão
customer-expired = Este código expirou
customer-expired-hint = Peça-nos um novo, por favor.
customer-done-hint = Já pode guardar o telemóvel.
customer-valid-for = válido por mais
customer-qr-label = Código QR com o seu link pessoal
customer-close-hint = Esc fecha esta vista

## What is not the real Enode is marked with its name.

customer-environment-demo = Demo
customer-demo-note = Apenas um simulador: um telefone real não o consegue abrir.
customer-environment-sandbox = Sandbox
customer-environment-custom = Personalizado

## The message that carries a link.

customer-subject = { $company }: ligue os seus dispositivos, por favor
customer-greeting = Bom dia,
customer-request = { $company } pretende ligar dispositivos da sua casa e pede o seu consentimento.
customer-open-link = Abra este link no telemóvel ou no computador:
customer-allowed-heading = Autoriza o seguinte:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d/%m/%Y às %H:%M
customer-valid-until = O link é válido até { $time } e funciona uma única vez. Por favor, não o reencaminhe.
customer-expect-host = O endereço da página começa por { $host }. Se vir outro, feche a página.
customer-regards = Com os melhores cumprimentos,

## The page on this computer that the customer's browser comes back to.

customer-returned = Obrigado
customer-returned-hint = Pode fechar esta página. Nós tratamos do resto.
customer-returned-before = Aqui já não há nada a fazer
customer-returned-before-hint = Este endereço já foi utilizado ou pertence a uma visita anterior. Pode fechar esta página.
