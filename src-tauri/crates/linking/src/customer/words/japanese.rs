//! Japanese, which counts hours and minutes by its own signs.

use super::Words;

pub(super) const JAPANESE: Words = Words {
    language: "ja-JP",
    inverter: "パワーコンディショナー",
    battery: "蓄電池",
    meter: "電力メーター",
    vehicle: "車両",
    charger: "充電器",
    hvac: "冷暖房",
    readings: "計測データ",
    location: "位置情報",
    control_charging: "充電の操作",
    change_operation_mode: "運転モードの変更",
    change_temperature: "温度と運転モードの変更",
    comma: "、",
    and: "と",
    colon: "：",
    title: "スマートフォンで読み取ってください",
    promise: "ログインはお客様ご自身で行っていただきます。当社がパスワードを見ることも、お尋ねすることもありません。",
    promise_at: |vendor| {
        format!(
            "{vendor}へのログインはお客様ご自身で行っていただきます。当社がパスワードを見ることも、お尋ねすることもありません。"
        )
    },
    no_access: |list| format!("アクセスしないもの：{list}"),
    host_line: |host| format!("ページのアドレスは {host} で始まります"),
    once_line: "1回のみ有効",
    waiting: "ログインをお待ちしています",
    opened: "ページが開きました。スマートフォンで続けてください。",
    found: "接続が完了しました",
    found_devices_label: "見つかった機器",
    expired: "このコードは期限が切れました",
    expired_hint: "新しいコードをご用意しますので、お申し付けください。",
    done_hint: "スマートフォンはしまっていただいて結構です。",
    valid_for_label: "有効期限まであと",
    qr_label: "お客様専用リンクのQRコード",
    close_hint: "Escキーでこの画面を閉じます",
    hour: "時間",
    minute: "分",
    between_hours_and_minutes: "",
    under_a_minute: "1分未満",
    date_time: "%Y年%-m月%-d日 %H:%M",
    subject: |company| format!("【{company}】機器の接続のお願い"),
    greeting: "いつもお世話になっております。",
    request: |company| {
        format!("{company}です。ご家庭の機器を接続するため、お客様のご同意をお願いいたします。")
    },
    open_link: "次のリンクを、スマートフォンまたはパソコンで開いてください。",
    allowed_heading: "許可していただく内容：",
    valid_until: |time| {
        format!("リンクの有効期限は {time} で、ご利用は1回限りです。ほかの方に転送しないでください。")
    },
    expect_host: |host| {
        format!("ページのアドレスは {host} で始まります。異なる場合は、ページを閉じてください。")
    },
    regards: "よろしくお願いいたします。",
};
