#include "ui/editor/saving/signature_choice.h"

#include "profiles/variables/variables.h"
#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/signature_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace espalier::ui {

SignatureChoice::SignatureChoice(const EditorSession& session, QWidget* parent)
    : QWidget(parent), m_sign(new QCheckBox(tr("Sign it again with the identity of this server"), this))
{
    m_sign->setObjectName(QStringLiteral("signAnew"));
    m_sign->setChecked(true);
    const profiles::EditableDocument& document = session.document();
    const profiles::SignatureFacts signature = document.origin().signature.value_or(profiles::SignatureFacts());
    const QString who = signature.subject.isEmpty() ? QString() : isolated(signerName(signature));
    QStringList sentences;
    if (!signature.verifies) {
        sentences << tr("The signature doesn’t fit the content, so devices refuse the file as it is. It is saved "
                        "without it.");
    } else if (who.isEmpty()) {
        sentences << tr("The signature holds for the content as it was and doesn’t go with this version.");
    } else {
        sentences
            << tr("The signature of %1 holds for the content as it was and doesn’t go with this version.").arg(who);
    }
    if (!profiles::variablesIn(document).isEmpty()) {
        sentences << tr("Devices get it without a signature all the same: their values are put in for its variables.");
    }
    auto* words = new TextLabel(sentences.join(QLatin1Char(' ')), TextRole::Second, &Theme::text2, this);
    words->setWordWrap(true);
    m_sign->setAccessibleDescription(words->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_sign);
    column->addWidget(words);
}

bool SignatureChoice::isOfUse(const profiles::EditableDocument& document)
{
    const auto& signature = document.origin().signature;
    return signature && (document.isEdited() || !signature->verifies);
}

bool SignatureChoice::signsAnew() const
{
    return m_sign->isChecked();
}

} // namespace espalier::ui
