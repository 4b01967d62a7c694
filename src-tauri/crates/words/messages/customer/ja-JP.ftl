# Japanese.

## The asset types, as in the midst of a sentence.

customer-type-inverter = パワーコンディショナー
customer-type-battery = 蓄電池
customer-type-meter = 電力メーター
customer-type-vehicle = 車両
customer-type-charger = 充電器
customer-type-hvac = 冷暖房

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }、{ $another }

## What a scope opens, as after the types and a colon.

customer-readings = 計測データ
customer-location = 位置情報
customer-readings-and-location = 計測データと位置情報
customer-control-charging = 充電の操作
customer-change-operation-mode = 運転モードの変更
customer-change-temperature = 温度と運転モードの変更

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }：{ $what }
customer-no-access = アクセスしないもの：{ $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

# A heading may be broken where an empty space stands, and nowhere else.
customer-title = スマートフォンで{ "\u200B" }読み取ってください
customer-promise = ログインはお客様ご自身で行っていただきます。当社がパスワードを見ることも、お尋ねすることもありません。
customer-promise-at = { $vendor }へのログインはお客様ご自身で行っていただきます。当社がパスワードを見ることも、お尋ねすることもありません。
customer-host-line = ページのアドレスは { $host } で始まります
customer-once-line = 1回のみ有効
customer-waiting = ログインをお待ちしています
customer-opened = ページが開きました。{ "\u200B" }スマートフォンで{ "\u200B" }続けてください。
customer-signed-in = ログインが完了しました。{ "\u200B" }機器を探しています。
customer-found = 接続が完了しました
customer-found-devices = 見つかった機器
customer-step-scan = コードを読み取る
customer-step-sign-in = ログインする
customer-expired = このコードは{ "\u200B" }期限が切れました
customer-expired-hint = 新しいコードをご用意しますので、お申し付けください。
customer-done-hint = スマートフォンはしまっていただいて結構です。
customer-valid-for = 有効期限まであと
customer-qr-label = お客様専用リンクのQRコード
customer-close-hint = Escキーでこの画面を閉じます

## What is not the real Enode is marked with its name.

customer-environment-demo = デモ
customer-demo-note = シミュレーターのみです。実際のスマートフォンでは開けません。
customer-environment-sandbox = サンドボックス
customer-environment-custom = カスタム

## The message that carries a link.

customer-subject = 【{ $company }】機器の接続のお願い
customer-greeting = いつもお世話になっております。
customer-request = { $company }です。ご家庭の機器を接続するため、お客様のご同意をお願いいたします。
customer-open-link = 次のリンクを、スマートフォンまたはパソコンで開いてください。
customer-allowed-heading = 許可していただく内容：

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %Y年%-m月%-d日 %H:%M
customer-valid-until = リンクの有効期限は { $time } で、ご利用は1回限りです。ほかの方に転送しないでください。
customer-expect-host = ページのアドレスは { $host } で始まります。異なる場合は、ページを閉じてください。
customer-regards = よろしくお願いいたします。

## The page on this computer that the customer's browser comes back to.

customer-returned = ありがとうございました
customer-returned-hint = このページは閉じていただいて結構です。この後は当社で進めます。
customer-returned-before = このページでの操作はもうありません
customer-returned-before-hint = このアドレスはすでに使用されたか、以前の訪問のものです。ページを閉じてください。
