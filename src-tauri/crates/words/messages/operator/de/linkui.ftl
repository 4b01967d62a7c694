# Link UI, where it is spoken of by itself.

linkui-language-browser = Wie im Browser des Kunden
