#include "ui/server/log_view.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"

#include <QDateTime>
#include <QJsonObject>
#include <QScrollBar>
#include <QTextCursor>

namespace espalier::ui {

namespace {
constexpr int longestLine = 2000;
}

LogView::LogView(QWidget* parent) : MonoText(Ground::Sunken, parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMinimumHeight(150);
    setPlaceholderText(tr("Nothing was logged in this run."));
    setAccessibleName(tr("Log"));
}

void LogView::setLevel(Level level)
{
    m_level = level;
    showLines();
}

void LogView::setLines(const QJsonArray& lines)
{
    if (lines != m_lines) {
        m_lines = lines;
        showLines();
    }
}

void LogView::showLines()
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    const int before = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    for (const QJsonValue& value : std::as_const(m_lines)) {
        const QString level = value[QStringLiteral("level")].toString();
        const bool failed =
            level == QLatin1String("error") || level == QLatin1String("critical") || level == QLatin1String("fatal");
        const bool warning = level == QLatin1String("warning");
        if (m_level == Level::Problems && !failed && !warning) {
            continue;
        }
        if (!first) {
            cursor.insertBlock();
        }
        first = false;
        QTextCharFormat quiet;
        quiet.setForeground(theme().text3);
        QTextCharFormat words;
        words.setForeground(failed ? theme().failed.text : (warning ? theme().warning.text : theme().text1));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(value[QStringLiteral("at")].toInteger());
        cursor.insertText(at.toString(QStringLiteral("HH:mm:ss  ")), quiet);
        cursor.insertText(level.leftJustified(8) + QStringLiteral("  "), words);
        cursor.insertText(visibleText(value[QStringLiteral("text")].toString(), longestLine), words);
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(atEnd ? verticalScrollBar()->maximum() : before);
}

void LogView::recolour()
{
    showLines();
}

} // namespace espalier::ui
