#include "ui/editor/controls/lines_control.h"

#include "ui/editor/controls/text_control.h"
#include "ui/editor/controls/variable_menu.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace espalier::ui {

namespace {
constexpr int FewestLines = 3, MostLines = 9;
}

bool wantsLines(const profiles::EditableDocument& document, const FormItem& item)
{
    static const QSet<QString> names{QStringLiteral("PayloadDescription"), QStringLiteral("LoginwindowText"),
                                     QStringLiteral("LockScreenFootnote"), QStringLiteral("Explanation"),
                                     QStringLiteral("BannerText"),         QStringLiteral("FooterText")};
    if (item.isSecret) {
        return false;
    }
    const profiles::Path around = item.path.parent();
    const bool isConsent = !around.isEmpty() && around.last().key == QLatin1String("ConsentText");
    return names.contains(item.name) || isConsent ||
           (document.contains(item.node) && document.spelling(item.node).contains(QLatin1Char('\n')));
}

LinesControl::LinesControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_edit(new QPlainTextEdit(this))
{
    setFocusProxy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->setUndoRedoEnabled(false); // the session's history is the one
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    addVariableMenu(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing) {
            put(m_edit->toPlainText(), EditorSession::Merge::Typing);
        }
    });
    show(item);
}

void LinesControl::showValue()
{
    const plist::Value now = value();
    QString text = isThere() && now.as<QString>() != nullptr ? *now.as<QString>() : QString();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")); // as the widget gives it back
    if (m_edit->toPlainText() != text) {
        m_showing = true;
        m_edit->setPlainText(text);
        m_showing = false;
    }
    m_edit->setPlaceholderText(placeholderFor(item(), defaultText()));
    m_edit->setAccessibleName(item().title);
    fitHeight();
}

void LinesControl::fitHeight()
{
    const int lines = std::clamp(int(m_edit->document()->size().height()), FewestLines, MostLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 16);
}

} // namespace espalier::ui
