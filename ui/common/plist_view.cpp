#include "ui/common/plist_view.h"

#include "ui/common/app_style.h"

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

PlistView::PlistView(QWidget* parent) : MonoText(Ground::Sunken, parent), m_colors(new Colors(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
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

void PlistView::recolour()
{
    m_colors->rehighlight();
}

} // namespace espalier::ui
