# Link UI, where it is spoken of by itself.

linkui-language-browser = El de su navegador
