# Link UI, where it is spoken of by itself.

linkui-language-browser = As their browser
