#include "ui/server/log_view.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/type.h"

#include <QDateTime>
#include <QEvent>
#include <QJsonObject>
#include <QScrollBar>
#include <QTextCursor>

namespace espalier::ui {

namespace {
constexpr int longestLine = 2000;
}

LogView::LogView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight);
    setMinimumHeight(150);
    setPlaceholderText(tr("Nothing was logged in this run."));
    setAccessibleName(tr("Log"));
    restyle();
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

void LogView::restyle()
{
    m_restyling = true;
    setFont(roleFont(TextRole::Mono));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme().sunken);
    colors.setColor(QPalette::Text, theme().text1);
    setPalette(colors);
    m_restyling = false;
}

void LogView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    const bool ours = event->type() == QEvent::ApplicationPaletteChange ||
                      event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange;
    if (ours && !m_restyling) {
        restyle();
        showLines();
    }
}

} // namespace espalier::ui
