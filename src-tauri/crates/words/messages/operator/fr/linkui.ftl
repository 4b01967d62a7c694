# Link UI, là où il en est question séparément.

linkui-language-browser = Celle de son navigateur
