#include "ui/commands/fit_summary.h"

#include "ui/commands/reason_words.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/icon_label.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>

namespace espalier::ui {

namespace {
constexpr int fitSign = 16;
}

FitSummary::FitSummary(QWidget* parent)
    : QWidget(parent), m_sign(new IconLabel(QStringLiteral("ok"), Tone::Ok, fitSign)),
      m_words(new TextLabel(TextRole::Strong, &Theme::text1)),
      m_which(new Button(tr("Show which"), Button::Kind::Link)), m_names(new TextLabel(TextRole::Second, &Theme::text2))
{
    m_words->setWordWrap(true);
    m_names->setWordWrap(true);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_names->setObjectName(QStringLiteral("leftOut"));
    m_names->setIndent(fitSign + space::small); // below the words, not below the sign
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_which, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(row);
    column->addWidget(m_names);
    m_names->hide();
    connect(m_which, &QPushButton::clicked, this, [this] { showNames(m_names->isHidden()); });
    hide();
}

void FitSummary::set(const CommandOffer& offer)
{
    const bool all = offer.applies == offer.of && offer.offered;
    const QString remark = offer.remarks.isEmpty() || !offer.offered ? QString()
                           : offer.of > 1                            ? reasonCount(offer.remarks.first())
                                                                     : remarkSentence(offer.remarks.first());
    QString words = fitSentence(offer);
    if (!remark.isEmpty()) {
        words = words.isEmpty() ? remark : tr("%1 – %2", "applies to …, a remark").arg(words, remark);
    }
    m_words->setText(words);
    m_sign->set(!offer.offered            ? QStringLiteral("failed")
                : all && remark.isEmpty() ? QStringLiteral("ok")
                                          : QStringLiteral("warning"),
                !offer.offered            ? Tone::Failed
                : all && remark.isEmpty() ? Tone::Ok
                                          : Tone::Warning);
    QStringList lines;
    for (const LeftOut& one : offer.leftOut) {
        QStringList reasons;
        for (const CommandReason& reason : one.reasons) {
            reasons << reasonSentence(reason);
        }
        lines << tr("%1 – %2", "device, why not").arg(isolated(one.name), reasons.join(QLatin1Char(' ')));
    }
    if (const qint64 more = offer.of - offer.applies - offer.leftOut.size(); more > 0 && !lines.isEmpty()) {
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    }
    m_names->setText(lines.join(QLatin1Char('\n')));
    m_which->setVisible(offer.of > 1 && !lines.isEmpty());
    showNames(false);
    setVisible(!words.isEmpty());
}

void FitSummary::showNames(bool shown)
{
    m_names->setVisible(shown);
    m_which->setText(shown ? tr("Hide") : tr("Show which"));
}

} // namespace espalier::ui
