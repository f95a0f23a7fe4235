#include "ui/common/plist_view.h"

#include "ui/common/app_style.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace espalier::ui {

namespace {
constexpr qsizetype MostShown = 1 << 20;
}

class PlistView::Colors : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        static const QRegularExpression value(QStringLiteral("(?<=>)[^<]+(?=<)"));
        auto tags = tag.globalMatch(text);
        while (tags.hasNext()) {
            const auto match = tags.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      theme().accent);
        }
        auto values = value.globalMatch(text);
        while (values.hasNext()) {
            const auto match = values.next();
            const bool key = text.left(match.capturedStart()).endsWith(QLatin1String("<key>"));
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      key ? theme().text1 : theme().ok.text);
        }
    }
};

PlistView::PlistView(QWidget* parent) : QPlainTextEdit(parent), m_colors(new Colors(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // XML reads left to right in every language
    document()->setDocumentMargin(12);
    if (const auto* style = qobject_cast<AppStyle*>(QApplication::style())) { // colours of our own hide palette changes
        connect(style, &AppStyle::themeChanged, this, &PlistView::restyle);
    }
    restyle();
}

void PlistView::setBody(const QByteArray& body)
{
    m_body = body;
    const bool cut = body.size() > MostShown;
    const QByteArray shown = body.left(MostShown);
    QString text =
        body.startsWith("bplist") ? QString::fromLatin1(shown.left(64 * 1024).toHex(' ')) : QString::fromUtf8(shown);
    text.replace(QLatin1Char('\t'), QStringLiteral("  "));
    if (cut) {
        text += QLatin1Char('\n') + tr("… shown up to 1 MiB; save it to see everything.");
    }
    setPlainText(text);
}

void PlistView::restyle()
{
    m_restyling = true;
    setFont(roleFont(TextRole::Mono));
    QPalette changed = palette();
    changed.setColor(QPalette::Base, theme().sunken);
    changed.setColor(QPalette::Text, theme().text1);
    setPalette(changed);
    m_colors->rehighlight();
    m_restyling = false;
}

void PlistView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_restyling && (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange)) {
        restyle();
    }
}

} // namespace espalier::ui
