#include "app/espalier/journal_drafts.h"

namespace espalier::app {

namespace {

class JournalDraft : public ui::Draft {
public:
    explicit JournalDraft(profiles::Journal journal) : m_journal(std::move(journal)) {}

    Result<> record(const profiles::EditableDocument& document, const profiles::Splice& splice) override
    {
        return m_journal.record(document, splice);
    }
    Result<> keep(const profiles::EditableDocument& document) override { return m_journal.keep(document); }
    Result<> settle() override { return m_journal.settle(); }
    void discard() override { m_journal.discard(); }
    void rebase(const QString& subject, int version) override { m_journal.rebase(subject, version); }

private:
    profiles::Journal m_journal;
};

ui::DraftFacts factsOf(const profiles::JournalFacts& facts)
{
    return {facts.id,       facts.subject,
            facts.title,    facts.lastAt,
            facts.readable, facts.baseVersion ? std::optional(static_cast<int>(*facts.baseVersion)) : std::nullopt};
}

} // namespace

std::unique_ptr<ui::Draft> JournalDrafts::start(const QString& subject, const QString& title, int base)
{
    return std::make_unique<JournalDraft>(profiles::Journal(m_settings, subject, title, base));
}

QList<ui::DraftFacts> JournalDrafts::waiting() const
{
    QList<ui::DraftFacts> all;
    for (const profiles::JournalFacts& facts : profiles::recoverable(m_settings)) {
        all.append(factsOf(facts));
    }
    return all;
}

Result<ui::ContinuedDraft> JournalDrafts::resume(const QString& id)
{
    profiles::Recovered recovered = TRY(profiles::recover(m_settings, id));
    return ui::ContinuedDraft{std::move(recovered.document),
                              std::make_unique<JournalDraft>(std::move(recovered.journal)), factsOf(recovered.facts),
                              recovered.complete};
}

Result<> JournalDrafts::discard(const QString& id)
{
    return profiles::discardJournal(m_settings, id);
}

} // namespace espalier::app
