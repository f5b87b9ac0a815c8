package org.colloquy.architecture;

import org.colloquy.architecture.fixture.transactions.execution.Careless;
import org.colloquy.architecture.fixture.transactions.execution.Chatty;
import org.colloquy.architecture.fixture.transactions.execution.Misplaced;
import org.colloquy.architecture.fixture.transactions.execution.Nested;
import org.colloquy.architecture.fixture.transactions.execution.Settlement;
import org.colloquy.architecture.fixture.transactions.execution.Silent;
import org.colloquy.architecture.fixture.transactions.intake.Claims;
import org.colloquy.architecture.fixture.transactions.intake.PartlySteady;
import org.colloquy.architecture.fixture.transactions.intake.Retrying;
import org.colloquy.architecture.fixture.transactions.intake.SilentlyRetrying;
import org.colloquy.architecture.fixture.transactions.intake.Steady;
import org.colloquy.architecture.fixture.transactions.intake.Wholesale;
import org.colloquy.architecture.fixture.transactions.record.OwnRecords;
import org.colloquy.architecture.fixture.transactions.record.RetryingRecords;
import org.colloquy.storage.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionLawsTest {
    private static final String MIRROR = "org.colloquy.architecture.fixture.transactions";

    @Test
    void onlyBoundaryBeansDeclareTransactions() {
        Law.holds(TransactionLaws.onlyOnBeans());
    }

    @ParameterizedTest
    @ValueSource(classes = {Careless.class, Misplaced.class, OwnRecords.class})
    void othersThatDeclareTransactionsAreSeen(Class<?> wrong) {
        Law.isBrokenBy(TransactionLaws.onlyOnBeans(), wrong);
    }

    @Test
    void beansDeclareThemInWords() {
        Law.holds(TransactionLaws.explicit());
    }

    @Test
    void aSilentBeanIsSeen() {
        Law.isBrokenBy(TransactionLaws.explicit(), Silent.class);
    }

    @Test
    void onlyClaimsSettlementAndAdmissionsRowsNest() {
        Law.holds(TransactionLaws.ownTransactions(Product.ROOT));
        Law.allows(TransactionLaws.ownTransactions(MIRROR), Settlement.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Nested.class, Claims.class})
    void othersThatNestAreSeen(Class<?> wrong) {
        Law.isBrokenBy(TransactionLaws.ownTransactions(MIRROR), wrong);
    }

    @Test
    void repositoriesNeedTheirCallersTransaction() {
        Law.holds(TransactionLaws.mandatory());
    }

    /** The stereotype cannot be broken without breaking the product: the rule is tried on a stand-in of it. */
    @Test
    void aStereotypeThatBeginsTransactionsIsSeen() {
        Law.isBrokenBy(TransactionLaws.mandatory(OwnRecords.class.getName()), OwnRecords.class);
        Law.allows(TransactionLaws.mandatory(), Repository.class);
    }

    @Test
    void faultToleranceRunsWithoutATransaction() {
        Law.holds(TransactionLaws.toleranceWithout());
        Law.allows(TransactionLaws.toleranceWithout(), Steady.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Retrying.class, SilentlyRetrying.class, PartlySteady.class, RetryingRecords.class})
    void aRetryInsideATransactionIsSeen(Class<?> wrong) {
        Law.isBrokenBy(TransactionLaws.toleranceWithout(), wrong);
    }

    @Test
    void faultToleranceStandsOnMethods() {
        Law.holds(TransactionLaws.toleranceOnMethods());
    }

    @Test
    void faultToleranceOnAClassIsSeen() {
        Law.isBrokenBy(TransactionLaws.toleranceOnMethods(), Wholesale.class);
    }

    @Test
    void noNetworkInsideATransaction() {
        Law.holds(TransactionLaws.noNetwork());
    }

    @Test
    void networkInsideATransactionIsSeen() {
        Law.isBrokenBy(TransactionLaws.noNetwork(), Chatty.class);
    }
}
