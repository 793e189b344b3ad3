#!/bin/sh
# 安装或卸载巡察整改工作台。普通用户装给自己用；管理员（root）装给本机所有人用。
#   sh install.sh            安装（覆盖旧版本，台账和设置不动）
#   sh install.sh --remove   卸载（台账和设置不动）
set -eu
NAME=rectify-desktop
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if [ "$(id -u)" -eq 0 ]; then
    home=/opt/$NAME
    commands=/usr/local/bin
    share=/usr/local/share
else
    share=${XDG_DATA_HOME:-$HOME/.local/share}
    home=$share/../opt/$NAME
    commands=$HOME/.local/bin
fi
entry=$share/applications/$NAME.desktop
icon=$share/icons/hicolor/scalable/apps/$NAME.svg
type=$share/mime/packages/$NAME.xml

# 让桌面重新读取菜单、图标和文件类型；没有这些工具的系统会自行读取。
refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" || true
    fi
    if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then
        update-mime-database "$share/mime" || true
    fi
}

remove() {
    rm -rf "$home"
    rm -f "$entry" "$icon" "$type" "$commands/$NAME"
    refresh
}

if [ "${1:-}" = --remove ]; then
    remove
    echo "已卸载。台账、备份和个人设置没有改动。"
    exit 0
fi

# 从已装好的文件夹里再装一遍，等于先删掉自己。
if [ -d "$home" ] && [ "$here" = "$(CDPATH='' cd -- "$home" && pwd)" ]; then
    echo "已经安装在 $here，不用再装；要卸载请加 --remove。"
    exit 0
fi

remove
mkdir -p "$home" "$commands" "$(dirname "$entry")" "$(dirname "$icon")" "$(dirname "$type")"
home=$(CDPATH='' cd -- "$home" && pwd)
cp -R "$here/program" "$home/program"
cp "$here/install.sh" "$home/install.sh"
cp "$here/$NAME.svg" "$icon"
cp "$here/$NAME.xml" "$type"
sed "s|@PROGRAM@|\"$home/program/$NAME\"|; s|@ICON@|$NAME|" "$here/$NAME.desktop" > "$entry"
ln -s "$home/program/$NAME" "$commands/$NAME"
refresh
echo "已安装到 $home"
echo "从开始菜单打开“巡察整改工作台”，或运行：$commands/$NAME"
echo "卸载：sh $home/install.sh --remove"
