# Link UI, where it is spoken of by itself.

linkui-language-browser = Zoals in de browser van de klant
