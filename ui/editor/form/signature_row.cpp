#include "ui/editor/form/signature_row.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/signature_words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace espalier::ui {

SignatureRow::SignatureRow(EditorSession& session, const FormItem& item, QWidget* parent)
    : FormRow(session, item, parent), m_chip(new Chip(this)),
      m_words(new TextLabel(TextRole::Second, &Theme::text2, this))
{
    setObjectName(QStringLiteral("signatureRow"));
    setFocusPolicy(Qt::StrongFocus);
    m_words->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(new TextLabel(tr("Signature"), TextRole::Strong, &Theme::text1, this));
    head->addWidget(m_chip);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::medium, space::page, space::medium);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_words);
    setAccessibleName(tr("Signature"));
    showItem();
}

void SignatureRow::showItem()
{
    const auto& signature = session().document().origin().signature;
    if (!signature) {
        return; // about to go
    }
    const SignatureWords words = signatureWords(*signature, session().clock().nowMs());
    m_chip->set(words.chip, words.look);
    m_words->setText(words.sentences.join(QLatin1Char('\n')));
    setAccessibleDescription(words.chip + QStringLiteral(". ") + words.sentences.join(QLatin1Char(' ')));
}

void SignatureRow::paintEvent(QPaintEvent* event)
{
    FormRow::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), radius::control, {}, theme().accent, 2);
    }
}

void SignatureRow::keyPressEvent(QKeyEvent* event)
{
    QWidget::keyPressEvent(event); // no key of the profile: nothing to move, rename or take away
}

void SignatureRow::focusInEvent(QFocusEvent* event)
{
    FormRow::focusInEvent(event);
    update();
}

void SignatureRow::focusOutEvent(QFocusEvent* event)
{
    FormRow::focusOutEvent(event);
    update();
}

} // namespace espalier::ui
